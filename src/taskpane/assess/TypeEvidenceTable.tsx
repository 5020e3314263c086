import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { BoundModel } from "../../assessment";
import { indexText, indicatorLabel, valueText } from "../../i18n";
import { useTexts } from "../texts";

const [WIDTH, HEIGHT, EDGE] = [84, 16, 6];

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", marginTop: "8px", tableLayout: "fixed" },
  head: { textAlign: "left", color: tokens.colorNeutralForeground2, fontWeight: "normal", padding: "0 8px 2px 0" },
  headPosition: { width: "38%" },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, verticalAlign: "middle" },
  name: { textAlign: "left", fontWeight: "normal", padding: "3px 8px 3px 0", overflowWrap: "anywhere" },
  facts: { display: "block", color: tokens.colorNeutralForeground2 },
  position: { display: "flex", alignItems: "center", columnGap: "4px" },
  axis: { flexGrow: 1, minWidth: 0, height: "auto", display: "block" },
  number: { width: "36px", flexShrink: 0, textAlign: "right", fontVariantNumeric: "tabular-nums" },
  line: { stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: 1 },
  mark: { fill: tokens.colorBrandForeground1, stroke: tokens.colorNeutralBackground1, strokeWidth: 1.5 },
});

interface TypeEvidenceTableProps {
  readonly model: BoundModel;
  readonly positions: readonly number[];
  readonly values: ArrayLike<number>;
}

/** Every piece of type evidence with all that its position can be computed from: value, anchors and weight. */
export function TypeEvidenceTable({ model, positions, values }: TypeEvidenceTableProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            <Caption1>{t("view.evidence")}</Caption1>
          </th>
          <th scope="col" className={`${styles.head} ${styles.headPosition}`}>
            <Caption1>{t("view.position")}</Caption1>
          </th>
        </tr>
      </thead>
      <tbody>
        {model.type.map(({ definition, at, idAnchor, diAnchor, weight, key }, i) => {
          const value = values[at] ?? NaN;
          const facts = {
            value: Number.isNaN(value) ? t("view.notObserved") : valueText(value, definition),
            idAnchor: valueText(idAnchor, definition),
            diAnchor: valueText(diAnchor, definition),
            weight,
          };
          return (
            <tr key={definition.code} className={styles.row}>
              <th scope="row" className={styles.name}>
                <Caption1>
                  {indicatorLabel(definition, language)}
                  <span className={styles.facts}>{t(key ? "view.keyFacts" : "view.typeFacts", facts)}</span>
                </Caption1>
              </th>
              <td>
                <Position position={positions[i] ?? NaN} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Position({ position }: { readonly position: number }) {
  const styles = useStyles();
  const { t } = useTexts();
  const x = (at: number): number => EDGE + ((at + 1) / 2) * (WIDTH - 2 * EDGE);
  if (Number.isNaN(position)) return <Caption1>{t("view.notObserved")}</Caption1>;
  return (
    <div className={styles.position}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles.axis} aria-hidden="true">
        <line x1={x(-1)} x2={x(1)} y1={HEIGHT / 2} y2={HEIGHT / 2} className={styles.line} />
        <line x1={x(0)} x2={x(0)} y1={4} y2={HEIGHT - 4} className={styles.line} />
        <circle cx={x(position)} cy={HEIGHT / 2} r={4.5} className={styles.mark} />
      </svg>
      <Caption1 className={styles.number}>{indexText(position)}</Caption1>
    </div>
  );
}
