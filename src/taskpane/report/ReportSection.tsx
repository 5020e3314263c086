import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import { clusterNames } from "../../results";
import { freezeSelection } from "../../workbook/report/freeze";
import type { Assessed } from "../assess/assessed";
import { newestPeriod } from "../assess/newestPeriod";
import type { ResultForm } from "../assess/WriteResults";
import { ChoiceField } from "../layout/ChoiceField";
import { Caption } from "../layout/Prose";
import { Section } from "../layout/Stack";
import { useWork } from "../progress/useWork";
import { WorkButton } from "../progress/WorkButton";
import { WorkStatus } from "../progress/WorkStatus";
import { useTexts } from "../texts";
import { useClusterPages } from "./useClusterPages";
import { useReport } from "./useReport";
import { useWorkings } from "./useWorkings";

/** A longer list to choose from helps nobody; the page of a cluster offers its workings, too. */
const MOST_LISTED = 500;

/** Writes the report and the workings of a cluster on sheets of their own, and turns formulas into values. */
export function ReportSection({ assessed }: { readonly assessed: Assessed }) {
  const { t } = useTexts();
  const [form, setForm] = useState<ResultForm>("values");
  const [chosen, setChosen] = useState(0);
  const work = useWork();
  const report = useReport(assessed);
  const writeWorkingsOf = useWorkings(assessed);
  const writePagesOf = useClusterPages(assessed);
  const { table, read } = assessed;
  const period = newestPeriod(table.clusters, read);
  const newest = table.clusters.filter((each) => period === undefined || each.period === period);
  const listed = table.clusters.slice(0, MOST_LISTED);
  const labels = clusterNames(t, table.clusters);
  const at = Math.min(chosen, listed.length - 1);
  const cluster = listed[at];

  return (
    <Section title={t("report.tab")} as="h2" isLandmark>
      <Caption>{t("report.hint")}</Caption>
      <Field label={t("report.writeAs")}>
        <RadioGroup value={form} onChange={(_, { value }) => setForm(value === "values" ? "values" : "live")}>
          <Radio value="live" label={t("report.live")} />
          <Radio value="values" label={t("report.values")} />
        </RadioGroup>
      </Field>
      <WorkButton work={work} label={t("report.write")} job={(control) => report.onSheet(form, control)} />
      <Caption>{t("report.wordHint")}</Caption>
      <WorkButton work={work} label={t("report.word")} job={() => report.asWord()} />
      <Caption>{t("report.verifyHint")}</Caption>
      <WorkButton work={work} label={t("report.verify")} job={(control) => report.verify(control)} />
      <ChoiceField
        label={t("report.workingsFor")}
        hint={
          listed.length < table.clusters.length
            ? t("report.moreClusters", { count: listed.length })
            : t("view.workingsHint")
        }
        value={String(at)}
        options={listed.map((_, position) => ({ value: String(position), label: labels[position] ?? "" }))}
        onChoose={(value) => setChosen(Number(value))}
      />
      <WorkButton
        work={work}
        label={t("report.writeWorkings")}
        disabled={!cluster}
        job={async (control) => cluster && writeWorkingsOf(cluster, control)}
      />
      <Caption>{t("clusterPage.hint")}</Caption>
      <WorkButton
        work={work}
        label={t("clusterPage.write")}
        disabled={!cluster}
        job={async (control) => cluster && writePagesOf([cluster], control)}
      />
      <WorkButton
        work={work}
        label={t("clusterPage.writeAll", { count: newest.length })}
        disabled={newest.length === 0}
        job={(control) => writePagesOf(newest, control)}
      />
      <Caption>{t("report.freezeHint")}</Caption>
      <WorkButton
        work={work}
        label={t("report.freeze")}
        job={async () => t("report.frozen", { ...(await freezeSelection()) })}
      />
      <WorkStatus work={work} label={t("work.writing")} canCancel={work.progress !== undefined} />
    </Section>
  );
}
