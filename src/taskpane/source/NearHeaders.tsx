import { Button } from "@fluentui/react-components";
import type { Indicator } from "../../model";
import { indicatorLabel } from "../../results";
import { acceptHeader } from "../../workbook/acceptHeader";
import { Row } from "../layout/Stack";
import { Notice } from "../Notice";
import { useWork } from "../progress/useWork";
import { WorkStatus } from "../progress/WorkStatus";
import { useTexts } from "../texts";
import { useWorkbench } from "../workbench/workbench";

interface NearHeader {
  /** Position in the table, from 0. */
  readonly column: number;
  readonly header: string;
  readonly indicator: Indicator;
}

/** Headers that nearly name an indicator, each with the way to accept the guess: its code is written into the header. */
export function NearHeaders({ near }: { readonly near: readonly NearHeader[] }) {
  const { t, language } = useTexts();
  const { source, refresh } = useWorkbench();
  const work = useWork();
  const accept = async ({ column, indicator: { code } }: NearHeader): Promise<undefined> => {
    if (source.kind === "table") await acceptHeader(source.preview, column, code);
    refresh();
    return undefined;
  };
  return (
    <>
      {near.map((found) => {
        const { column, header, indicator } = found;
        return (
          <div key={column}>
            <Notice
              intent="warning"
              text={t("source.didYouMean", { header, indicator: indicatorLabel(indicator, language) })}
            />
            <Row>
              <Button
                size="small"
                disabledFocusable={work.isBusy}
                aria-label={t("source.acceptNamed", { header, code: indicator.code })}
                onClick={() => void work.run(() => accept(found))}
              >
                {t("source.accept", { code: indicator.code })}
              </Button>
            </Row>
          </div>
        );
      })}
      <WorkStatus work={work} label={t("work.writing")} canCancel={false} />
    </>
  );
}
