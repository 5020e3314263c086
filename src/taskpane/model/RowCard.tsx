import { makeStyles, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { ruleDeclarations, type FloorCondition, type Indicator, type RuleName } from "../../model";
import { unitText } from "../../results";
import { Caption, Heading, Note } from "../layout/Prose";
import { useTexts } from "../texts";
import { FieldInput } from "./FieldInput";
import type { ModelRow } from "./modelFields";
import { ProvenanceFields } from "./ProvenanceFields";

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

/** An indicator in one role, or a rule: what it means, its numbers, and where they come from. */
export const RowCard = memo(function RowCard({ row }: { readonly row: ModelRow }) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const isEvidence = row.kind === "evidence";
  const name = isEvidence ? `${row.code} ${row.indicator?.name[language] ?? ""}` : t(`modelPage.rule.${row.rule}`);
  const definition = isEvidence ? row.indicator?.definition[language] : t(`modelPage.ruleText.${row.rule}`);
  const of = isEvidence ? row.code : name;
  const main = row.fields.filter((field) => !["provenance", "source", "asOf"].includes(field.name));
  return (
    <li className={styles.card}>
      <Heading as="h4">{name}</Heading>
      <Caption>{definition}</Caption>
      <Note>
        {isEvidence && row.condition && conditionText(row.condition)}
        {isEvidence ? row.indicator && rangeText(row.indicator) : ruleRangeText(row.rule)}
      </Note>
      <div className={styles.fields}>
        {main.map((field) => (
          <FieldInput key={field.key} fieldKey={field.key} name={field.name} of={of} />
        ))}
      </div>
      <ProvenanceFields row={row} of={of} />
    </li>
  );

  function conditionText(condition: FloorCondition): string {
    return t("modelPage.condition", { condition: t(`condition.${condition}`) }) + t("explain.sentenceGap");
  }

  function ruleRangeText(rule: RuleName): string {
    const { low, high, includes, whole } = ruleDeclarations[rule];
    return whole ? t("modelPage.ruleRange.whole", { low }) : t(`modelPage.ruleRange.${includes}`, { low, high });
  }

  function rangeText(indicator: Indicator): string {
    const [min, max] = [indicator.min.toLocaleString("en"), indicator.max.toLocaleString("en")];
    const unit = unitText(indicator, language);
    return unit === "" ? t("modelPage.noUnit", { min, max }) : t("modelPage.unit", { unit, min, max });
  }
});
