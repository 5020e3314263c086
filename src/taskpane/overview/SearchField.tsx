import { Input } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons";
import { useTexts } from "../texts";

interface SearchFieldProps {
  readonly className: string;
  readonly search: string;
  readonly onSearch: (search: string) => void;
}

/** Finds clusters by name. */
export function SearchField({ className, search, onSearch }: SearchFieldProps) {
  const { t } = useTexts();
  return (
    <Input
      size="small"
      className={className}
      aria-label={t("view.search")}
      placeholder={t("view.search")}
      contentBefore={<SearchRegular aria-hidden />}
      value={search}
      onChange={(_, { value }) => onSearch(value)}
    />
  );
}
