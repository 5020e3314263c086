import { AccordionHeader, AccordionItem, AccordionPanel, Badge, makeStyles } from "@fluentui/react-components";
import { memo } from "react";
import { GATE } from "../../model";
import { Note } from "../layout/Prose";
import { Notice } from "../Notice";
import { useTexts } from "../texts";
import { useGroupState } from "./draftContext";
import { isStageGroup, type EditedGroup, type ModelRow } from "./modelFields";
import { RowCard } from "./RowCard";
import { useFieldWords } from "./useFieldWords";

const useStyles = makeStyles({
  header: { display: "flex", flexWrap: "wrap", columnGap: "6px", rowGap: "2px", alignItems: "center" },
  panel: { margin: "0 4px" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  badge: { height: "auto", minHeight: "16px", whiteSpace: "normal" },
});

interface GroupItemProps {
  readonly group: EditedGroup;
  readonly name: string;
  readonly rows: readonly ModelRow[];
}

/** One group of the model: how much of it was changed or is faulty, and behind it its rows. */
export const GroupItem = memo(function GroupItem({ group, name, rows }: GroupItemProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const words = useFieldWords();
  const { changed, faults, fault } = useGroupState(group);
  return (
    <AccordionItem value={group}>
      <AccordionHeader as="h3" size="small">
        <span className={styles.header}>
          {name}
          {faults > 0 && (
            <Badge className={styles.badge} color="danger" size="small">
              {t("modelPage.groupCounts.faults", { count: faults })}
            </Badge>
          )}
          {changed > 0 && (
            <Badge className={styles.badge} color="informative" appearance="tint" size="small">
              {t("modelPage.groupCounts.changed", { count: changed })}
            </Badge>
          )}
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        {group !== "rules" && <Note>{groupText(group)}</Note>}
        {fault && <Notice intent="error" text={words.fault(fault, name)} />}
        <ul className={styles.list}>
          {rows.map((row) => (
            <RowCard key={row.key} row={row} />
          ))}
        </ul>
      </AccordionPanel>
    </AccordionItem>
  );

  function groupText(of: Exclude<EditedGroup, "rules">): string {
    if (of === "names" || of === "levers") return t(`modelPage.groupText.${of}`);
    const about = isStageGroup(of) ? t("modelPage.groupText.stage", { gate: GATE }) : t(`modelPage.groupText.${of}`);
    const tolerance = of === "floor" ? [] : [t("modelPage.groupText.tolerance")];
    return [about, ...tolerance, t("modelPage.groupText.error")].join(t("explain.sentenceGap"));
  }
});
