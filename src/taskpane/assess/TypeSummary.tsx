import type { VerdictKind } from "../../assessment";
import { DataTable } from "../DataTable";
import { Section } from "../layout/Stack";
import { useTexts } from "../texts";
import type { AssessedCluster } from "./assessTable";

/** Verdicts in the order in which they are listed. */
export const typeKinds: readonly VerdictKind[] = ["ID", "DI", "HYBRID", "INDETERMINATE", "NO_DATA", "BELOW_FLOOR"];

/** How many clusters have which verdict. */
export function TypeSummary({ clusters }: { readonly clusters: readonly AssessedCluster[] }) {
  const { t } = useTexts();
  const counted = typeKinds.map((kind): [string, number] => [
    t(`verdict.${kind}`),
    clusters.filter(({ assessment }) => assessment.kind === kind).length,
  ]);
  return (
    <Section title={t("pane.summary")} as="h2">
      <DataTable rows={counted.filter(([, count]) => count > 0)} isNumber={(column) => column === 1} />
    </Section>
  );
}
