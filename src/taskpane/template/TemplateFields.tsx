import { Button, Checkbox, Field, Input, Textarea } from "@fluentui/react-components";
import { nameKey, type Model } from "../../model";
import { indicatorLabel } from "../../results";
import { Disclosure } from "../Disclosure";
import { Row, Stack } from "../layout/Stack";
import { useWork } from "../progress/useWork";
import { WorkButton } from "../progress/WorkButton";
import { WorkStatus } from "../progress/WorkStatus";
import { columnCells, guessPanelColumns } from "../source/panelColumns";
import { useChosenTable } from "../source/useChosenTable";
import { useTexts } from "../texts";
import { useWorkbench } from "../workbench/workbench";
import type { TemplateContents } from "./templateContents";

/** What a template asks for: which indicators, for which clusters and years, with or without sources. */
export function TemplateFields({ contents, model }: { readonly contents: TemplateContents; readonly model: Model }) {
  const { t, language } = useTexts();
  const { leftOut } = useWorkbench();
  const { columns, read } = useChosenTable();
  const work = useWork();
  const { typed, change, indicators } = contents;
  const codes = model.indicators.map(({ code }) => code);
  const ask = (code: string, isAsked: boolean): void =>
    change({
      leftOut: new Set(isAsked ? [...typed.leftOut].filter((other) => other !== code) : [...typed.leftOut, code]),
    });
  return (
    <Stack>
      <Disclosure title={t("template.choose", { chosen: indicators.length, all: codes.length })}>
        <Row>
          <Button size="small" onClick={() => change({ leftOut: new Set() })}>
            {t("template.chooseAll")}
          </Button>
          <Button size="small" onClick={() => change({ leftOut: new Set(codes) })}>
            {t("template.chooseNone")}
          </Button>
        </Row>
        {model.indicators.map((indicator) => (
          <div key={indicator.code}>
            <Checkbox
              label={indicatorLabel(indicator, language)}
              checked={!typed.leftOut.has(indicator.code)}
              onChange={(_, { checked }) => ask(indicator.code, checked === true)}
            />
          </div>
        ))}
      </Disclosure>
      <Field label={t("template.prefill")} hint={t("template.prefillHint")}>
        <Textarea value={typed.clusters} onChange={(_, { value }) => change({ clusters: value })} />
      </Field>
      {columns?.kind === "bound" && (
        <Row>
          <WorkButton
            work={work}
            label={t("template.prefillFrom")}
            job={async (control) => {
              const table = await read(control, { leftOut });
              const { cluster } = table ? guessPanelColumns(table) : { cluster: undefined };
              if (!table || cluster === undefined) return undefined;
              const names = columnCells(table, cluster).map(nameKey);
              change({ clusters: [...new Set(names.filter((name) => name !== ""))].join("\n") });
              return undefined;
            }}
          />
        </Row>
      )}
      <WorkStatus work={work} label={t("page.loading")} />
      <Field label={t("template.prefillYears")}>
        <Input value={typed.years} onChange={(_, { value }) => change({ years: value })} />
      </Field>
      <Checkbox
        label={t("template.besides")}
        checked={typed.asksSources}
        onChange={(_, { checked }) => change({ asksSources: checked === true })}
      />
    </Stack>
  );
}
