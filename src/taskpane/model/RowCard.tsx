import { makeStyles, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { ruleDeclarations, type Indicator } from "../../model";
import { unitText } from "../../results";
import { Caption, Heading, Note } from "../layout/Prose";
import { useTexts } from "../texts";
import { FieldInput } from "./FieldInput";
import type { ModelRow } from "./modelFields";
import { ProvenanceFields } from "./ProvenanceFields";
import { useFieldWords } from "./useFieldWords";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: "6px",
    padding: "10px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    columnGap: "10px",
    rowGap: "6px",
  },
});

/** An indicator in one role, or a rule: what it means, its numbers, and where they come from; or the texts of a row that has texts alone. */
export const RowCard = memo(function RowCard({ row }: { readonly row: ModelRow }) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const of = useFieldWords().row(row);
  const range = rangeOf(row);
  const typed = row.fields.filter(({ name }) => !["provenance", "source", "asOf", "key"].includes(name));
  // The box to tick takes a line of its own, below what is typed.
  const fields = [...typed, ...row.fields.filter(({ name }) => name === "key")];
  return (
    <li className={styles.card}>
      <Heading as="h4">{row.kind === "evidence" ? `${of} ${row.indicator?.name[language] ?? ""}` : of}</Heading>
      <Caption>{meaningOf(row)}</Caption>
      {range !== undefined && <Note>{range}</Note>}
      <div className={styles.fields}>
        {fields.map((field) => (
          <FieldInput key={field.key} fieldKey={field.key} name={field.name} of={of} />
        ))}
      </div>
      {range !== undefined && <ProvenanceFields row={row} of={of} />}
    </li>
  );

  function meaningOf(shown: ModelRow): string | undefined {
    if (shown.kind === "rule") return t(`modelPage.ruleText.${shown.rule}`);
    if (shown.kind !== "lever") return shown.indicator?.definition[language];
    const codes = shown.lever.indicators.join(t("list.separator"));
    return codes === "" ? undefined : t("modelPage.leverFor", { codes });
  }

  /** Within which limits the numbers of the row are valid; undefined where it has none. */
  function rangeOf(shown: ModelRow): string | undefined {
    if (shown.kind === "rule") {
      const { low, high, includes, whole } = ruleDeclarations[shown.rule];
      return whole ? t("modelPage.ruleRange.whole", { low }) : t(`modelPage.ruleRange.${includes}`, { low, high });
    }
    if (shown.kind !== "evidence") return undefined;
    const { condition, indicator } = shown;
    return [
      ...(condition ? [t("modelPage.condition", { condition: t(`condition.${condition}`) })] : []),
      ...(indicator ? [rangeText(indicator)] : []),
    ].join(t("explain.sentenceGap"));
  }

  function rangeText(indicator: Indicator): string {
    const [min, max] = [indicator.min.toLocaleString("en"), indicator.max.toLocaleString("en")];
    const unit = unitText(indicator, language);
    return unit === "" ? t("modelPage.noUnit", { min, max }) : t("modelPage.unit", { unit, min, max });
  }
});
