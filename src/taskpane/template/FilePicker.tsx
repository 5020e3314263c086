import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DocumentAddRegular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import { Paragraph } from "../layout/Prose";
import { useTexts } from "../texts";

const useStyles = makeStyles({
  zone: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: "8px",
    padding: "12px",
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { border: `1px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorNeutralBackground1Hover },
});

interface FilePickerProps {
  readonly files: readonly File[];
  readonly isBusy: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

const SHOWN = 3;

/** Takes files by drag and drop, or by the browser's own dialog. */
export function FilePicker({ files, isBusy, onFiles }: FilePickerProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const names = files.slice(0, SHOWN).map(({ name }) => name);
  const listed = names.join(t("list.separator")) + (files.length > SHOWN ? " …" : "");
  return (
    <div
      className={mergeClasses(styles.zone, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(!isBusy);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (!isBusy) onFiles([...event.dataTransfer.files]);
      }}
    >
      <Paragraph>
        {files.length === 0 ? t("collect.drop") : t("collect.chosen", { count: files.length, names: listed })}
      </Paragraph>
      <Button icon={<DocumentAddRegular />} disabledFocusable={isBusy} onClick={() => input.current?.click()}>
        {t("collect.choose")}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".xlsx,.xlsm"
        aria-label={t("collect.files")}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // The same files may be chosen again.
          currentTarget.value = "";
        }}
      />
    </div>
  );
}
