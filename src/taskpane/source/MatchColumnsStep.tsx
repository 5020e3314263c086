import { Button } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { DataChoice } from "../../workbook/dataChoice";
import { MATCHED_DATA } from "../../workbook/mapping/matchedData";
import { Row } from "../layout/Stack";
import { Loading } from "../states/Loading";
import { useTexts, withTexts } from "../texts";
import { useWorkbench } from "../workbench/workbench";

const MatchColumns = lazy(async () => {
  return { default: (await withTexts(import("../mapping/MatchColumns"), "mapping", "report")).MatchColumns };
});

interface MatchColumnsStepProps {
  /** Nothing else can be done with the table. */
  readonly isWanted: boolean;
  /** Whether the model knows a column of the chosen table. */
  readonly hasIndicators: boolean;
}

/** The way to tell what the columns of a table hold, where its headers do not say so or only nearly. */
export function MatchColumnsStep({ isWanted, hasIndicators }: MatchColumnsStepProps) {
  const { t } = useTexts();
  const { source, data } = useWorkbench();
  const [isOpen, setOpen] = useState(false);
  if (source.kind !== "table" && !isOpen) return null;
  const isMatched = isMatchedTable(data);
  return (
    <Suspense fallback={<Loading />}>
      {(isOpen || isMatched) && (
        <MatchColumns isOpen={isOpen} onClose={() => setOpen(false)} hasIndicators={hasIndicators} />
      )}
      {!isOpen && (
        <Row>
          <Button size="small" appearance={isWanted ? "primary" : "secondary"} onClick={() => setOpen(true)}>
            {t("source.match")}
          </Button>
        </Row>
      )}
    </Suspense>
  );
}

/** What has changed behind the matched table, where that is chosen. */
export function MatchedNotice() {
  const { data } = useWorkbench();
  if (!isMatchedTable(data)) return null;
  return (
    <Suspense fallback={null}>
      <MatchColumns isOpen={false} onClose={() => undefined} />
    </Suspense>
  );
}

export const isMatchedTable = (data: DataChoice): boolean => data.kind === "name" && data.name === MATCHED_DATA;
