import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { FloorReading, TestReading } from "../../assessment";
import { indicatorLabel, valueText } from "../../i18n";
import { DataTable } from "../DataTable";
import { useTexts } from "../texts";

const useStyles = makeStyles({
  note: { display: "block", margin: "0 0 4px", color: tokens.colorNeutralForeground2 },
  test: { display: "block" },
  state: { display: "block", fontWeight: tokens.fontWeightSemibold },
});

/** The conditions for being a digital cluster at all, each with its tests: any one that passes is enough. */
export function FloorView({ floor }: { readonly floor: FloorReading }) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const said = ({ test, value }: TestReading): string =>
    t("view.floorTest", {
      indicator: indicatorLabel(test.definition, language),
      value: Number.isNaN(value) ? t("view.notObserved") : valueText(value, test.definition),
      threshold: valueText(test.threshold, test.definition),
    });
  return (
    <>
      <Caption1 as="p" className={styles.note}>
        {t("view.floorNote")}
      </Caption1>
      <DataTable
        rows={floor.map(({ condition, state, readiness, tests }) => [
          <>
            {t(`condition.${condition}`)}
            <span className={styles.state}>
              {state === "fails"
                ? t("view.floorFails", { share: Math.floor(100 * readiness) })
                : t(`workings.condition.${state}`)}
            </span>
          </>,
          tests.map((reading) => (
            <span key={reading.test.definition.code} className={styles.test}>
              {said(reading)}
            </span>
          )),
        ])}
        isEven
      />
    </>
  );
}
