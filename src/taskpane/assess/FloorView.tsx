import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { FloorReading, TestReading } from "../../assessment";
import { indicatorLabel, valueText } from "../../i18n";
import { useTexts } from "../texts";

const useStyles = makeStyles({
  note: { display: "block", margin: "0 0 4px", color: tokens.colorNeutralForeground2 },
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed" },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, verticalAlign: "top" },
  name: { textAlign: "left", fontWeight: "normal", padding: "3px 8px 3px 0", width: "38%", overflowWrap: "anywhere" },
  tests: { padding: "3px 0", overflowWrap: "anywhere" },
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
      <table className={styles.table}>
        <tbody>
          {floor.map(({ condition, state, readiness, tests }) => (
            <tr key={condition} className={styles.row}>
              <th scope="row" className={styles.name}>
                <Caption1>
                  {t(`condition.${condition}`)}
                  <span className={styles.state}>
                    {state === "fails"
                      ? t("view.floorFails", { share: Math.floor(100 * readiness) })
                      : t(`workings.condition.${state}`)}
                  </span>
                </Caption1>
              </th>
              <td className={styles.tests}>
                {tests.map((reading) => (
                  <Caption1 key={reading.test.definition.code} className={styles.test}>
                    {said(reading)}
                  </Caption1>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
