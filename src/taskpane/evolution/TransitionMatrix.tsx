import { makeStyles, tokens } from "@fluentui/react-components";
import type { LadderDescription } from "../../evolution";
import { Heading, Note } from "../layout/Prose";
import { useTexts } from "../texts";

/** Tints that leave the text its contrast in light and dark; forced colours drop them, the numbers say the same. */
const tint = (percent: number) => ({
  backgroundColor: `color-mix(in srgb, ${tokens.colorBrandBackground} ${percent}%, ${tokens.colorNeutralBackground1})`,
});

const useStyles = makeStyles({
  table: { width: "100%", tableLayout: "fixed", borderCollapse: "collapse", marginTop: "6px" },
  cell: {
    padding: "3px 2px",
    textAlign: "center",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground1,
  },
  header: { fontWeight: 600 },
  count: { display: "block", fontSize: "11px" },
  none: { fontStyle: "italic", color: tokens.colorNeutralForeground2 },
  tint0: {},
  tint1: tint(8),
  tint2: tint(16),
  tint3: tint(24),
  tint4: tint(34),
  tint5: tint(44),
});

const tints = ["tint0", "tint1", "tint2", "tint3", "tint4", "tint5"] as const;

/** The larger the share, the darker the cell; only what was never seen has no tint. */
const tintOf = (share: number): (typeof tints)[number] => tints[Math.ceil(5 * share - 1e-9)] ?? "tint5";

/** From how many stages reached to how many: shares and counts of the movements of one type. */
export function TransitionMatrix({ description }: { readonly description: LadderDescription }) {
  const styles = useStyles();
  const { t } = useTexts();
  const { ladder, clusters, movements, compositionChanges, chain, counts } = description;
  const title = t("evolutionPage.transitionsOf", { type: t(`verdict.${ladder}`) });
  return (
    <>
      <Heading>{title}</Heading>
      {clusters === 0 ? (
        <Note>{t("evolutionPage.noClusters")}</Note>
      ) : (
        <>
          <Note>{t("evolutionPage.transitionsCount", { movements, clusters, composition: compositionChanges })}</Note>
          <table className={styles.table} aria-label={title}>
            <thead>
              <tr>
                <th scope="col" className={`${styles.cell} ${styles.header}`}>
                  {t("evolutionPage.fromTo")}
                </th>
                {chain.map((_, to) => (
                  <th key={to} scope="col" className={`${styles.cell} ${styles.header}`}>
                    {to}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {chain.map((row, from) => (
                <tr key={from}>
                  <th scope="row" className={`${styles.cell} ${styles.header}`}>
                    {from}
                  </th>
                  {row.kind === "observed" ? (
                    row.shares.map((share, to) => (
                      <td key={to} className={`${styles.cell} ${styles[tintOf(share)]}`}>
                        {t("evolutionPage.cell", { share: Math.round(100 * share) })}
                        <span className={styles.count}>
                          {t("evolutionPage.countOf", { count: counts[from]?.[to] ?? 0, total: row.total })}
                        </span>
                      </td>
                    ))
                  ) : (
                    <td colSpan={chain.length} className={`${styles.cell} ${styles.none}`}>
                      {t("evolutionPage.noTransition")}
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </>
  );
}
