import { makeStyles, tokens } from "@fluentui/react-components";
import type { FloorReading, TestReading } from "../../assessment";
import { indicatorLabel, limitText, valueText } from "../../results";
import { DataTable } from "../DataTable";
import { Note } from "../layout/Prose";
import { useTexts } from "../texts";

const useStyles = makeStyles({
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
      value: Number.isNaN(value) ? t("view.notObserved") : valueText(value, test.definition, language, test.threshold),
      threshold: limitText(test.threshold, test.definition, language),
    });
  return (
    <>
      <Note>{t("view.floorNote")}</Note>
      <DataTable
        rows={floor.map(({ condition, state, readiness, tests }) => [
          <>
            {t(`condition.${condition}`)}
            <span className={styles.state}>
              {state === "fails"
                ? t("view.floorFails", { share: Math.floor(100 * readiness) })
                : t(`view.condition.${state}`)}
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
