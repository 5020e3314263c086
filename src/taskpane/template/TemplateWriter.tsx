import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { WrittenTemplate } from "../../workbook/template/writeTemplateSheets";
import { readWorkbookContents } from "../../workbook/template/workbookContents";
import type { WorkControl } from "../../workbook/workControl";
import { Caption, Paragraph } from "../layout/Prose";
import { Row } from "../layout/Stack";
import { Notice } from "../Notice";
import { useWork } from "../progress/useWork";
import { WorkButton } from "../progress/WorkButton";
import { WorkStatus } from "../progress/WorkStatus";
import { useTexts } from "../texts";

interface TemplateWriterProps {
  readonly label: string;
  /** What keeps it from being written. */
  readonly fault: string | undefined;
  readonly write: (control: WorkControl) => Promise<WrittenTemplate>;
}

/** Writes sheets for others into this workbook, after asking where something stands in it already. */
export function TemplateWriter({ label, fault, write }: TemplateWriterProps) {
  const { t } = useTexts();
  const work = useWork();
  const [isAsking, setAsking] = useState(false);
  const [howToSave, setHowToSave] = useState<string>();

  const writeNow = async (control: WorkControl): Promise<string> => {
    setAsking(false);
    setHowToSave(undefined);
    const { sheets, isAlone } = await write(control);
    setHowToSave(t(isAlone ? "template.saveAlone" : "template.saveBeside"));
    return t("template.written", { sheets: sheets.map((sheet) => `'${sheet}'`).join(t("list.separator")) });
  };

  const begin = async (control: WorkControl): Promise<string | undefined> => {
    if ((await readWorkbookContents()).isEmpty) return writeNow(control);
    setAsking(true);
    setHowToSave(undefined);
    return undefined;
  };

  return (
    <>
      {fault !== undefined && <Notice intent="error" text={fault} />}
      <Caption>{t("template.undo")}</Caption>
      {Office.context.requirements.isSetSupported("ExcelApi", "1.8") ? (
        <WorkButton appearance="primary" work={work} label={label} disabled={fault !== undefined} job={begin} />
      ) : (
        <Notice intent="warning" text={t("template.tooOld")} />
      )}
      {isAsking && (
        <>
          <Notice intent="warning" text={t("template.notEmpty")} />
          <Row>
            <WorkButton work={work} label={t("template.addSheets")} job={writeNow} />
            <Button appearance="subtle" onClick={() => setAsking(false)}>
              {t("template.keepAway")}
            </Button>
          </Row>
        </>
      )}
      <WorkStatus work={work} label={t("template.working")} canCancel={work.progress !== undefined} />
      {howToSave !== undefined && <Paragraph>{howToSave}</Paragraph>}
    </>
  );
}
