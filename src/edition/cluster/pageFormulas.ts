import type { BoundModel } from "../../assessment";
import { knownBy, type Language } from "../../model";
import { indicatorLabel, modelLine, nounOf, percentOf, stageLabel } from "../../results";
import { arrangePage, type ClusterPage, type LadderContent } from "../../results/clusterPage";
import { translatorFor } from "../../texts/translate";
import type { ModelCells } from "../modelSheet";
import type { ChosenCluster } from "./chosenCluster";
import { leverRows } from "./leverRows";
import { told, type PageEntry, type PageFormula } from "./pageEntry";
import { PageLines } from "./pageLines";
import { literal, sentence } from "./sentence";
import { stageValues, type StageValues } from "./stageValues";

const NAMED_GAPS = 4;
/** The page about the chosen cluster: the one that is written for a single cluster, with formulas in place of values. */
export function pageOfChosen(
  model: BoundModel,
  language: Language,
  chosen: ChosenCluster,
  cells: ModelCells,
  dataSheet: string,
): ClusterPage<PageEntry> {
  const t = translatorFor(language);
  const { working } = chosen;
  const lines = new PageLines(model, language);
  const kind = chosen.put(t("edition.working.verdict"), chosen.told("verdictCode"));
  const is = (...kinds: readonly string[]): string => `OR(${kinds.map((one) => `${kind}="${one}"`).join(",")})`;
  const name = chosen.put(t("template.cluster"), chosen.told("cluster"));
  const [index, low, high] = (["index", "indexLow", "indexHigh"] as const).map((column) =>
    chosen.put(t(`columns.assess.${column}`), chosen.told(column)),
  );
  const numbers = { index: `ROUND(${index ?? ""},2)`, low: `ROUND(${low ?? ""},2)`, high: `ROUND(${high ?? ""},2)` };
  const ladders = working.ladders.map((ladder) => stageValues(t, chosen, cells, ladder));
  const page = arrangePage<PageEntry>(
    {
      name: told(`IF(${chosen.place}=0,${literal(t("edition.cluster.none"))},${name})`),
      period: told(chosen.told("year")),
      facts: {
        type: told(orNothing(chosen.told("verdict"))),
        stage: told(orNothing(chosen.told("stage")), 2),
        index: told(`IF(ISNUMBER(${index ?? ""}),${sentence(t, "clusterPage.indexWithin", numbers)},${nothing()})`),
        confidence: told(orNothing(chosen.told("confidence"))),
      },
      summary: told(summary(), lines.summary),
      axis: {
        band: model.rules.typeBand,
        ...{ index: told(index ?? ""), low: told(low ?? ""), high: told(high ?? "") },
        positions: [],
      },
      axisNote: told(
        `IF(ISNUMBER(${index ?? ""}),${sentence(t, "edition.cluster.axisNote", { ...numbers, band: cells.rule("typeBand") })},${sentence(t, "edition.cluster.axisNoteOpen", { band: cells.rule("typeBand") })})`,
        lines.axisNote,
      ),
      floor: floor(),
      ladders: [slot(0), slot(1)],
      constraint: [told(orNothing(chosen.told("constraint")), 1)],
      levers: leverRows(model, language, chosen, is("HYBRID", "ID", "DI", "INDETERMINATE")),
      leverNotes: [t("view.hypothesis")],
      target: [],
      gaps: gaps(),
      gapNotes: [
        told(
          `IF(${chosen.told("missing")}="",${literal(t("view.nothingMissing"))},${sentence(t, "edition.cluster.missing", { missing: chosen.told("missing") })})`,
          2,
        ),
      ],
      caveats: [
        [
          sentence(t, "clusterPage.interval", { tolerance: `100*${cells.rule("weightTolerance")}` }),
          ...[t("clusterPage.missing"), model.model.sentence[language]].flatMap((text) =>
            text === "" ? [] : [literal(t("explain.sentenceGap") + text)],
          ),
        ].join("&"),
      ].map((text) => told(text, lines.caveats)),
      basis: {
        data: told(
          `IF(${chosen.place}=0,"",${sentence(t, "edition.cluster.place", { sheet: literal(dataSheet), row: `(${chosen.place}+${FIRST_DATA_ROW})` })})`,
        ),
        model: told(
          `${literal(modelLine(model.model, t, language))}&IF(${cells.edited}>0,${literal(t("list.separator") + t("edition.cluster.edited"))},"")`,
        ),
        source: model.model.citation,
        fingerprint: null,
        date: null,
      },
    },
    language,
  );
  return { sections: inOrder(page.sections) };

  function nothing(): string {
    return literal(t("clusterPage.none"));
  }
  function orNothing(text: string): string {
    return `IF(${text}="",${nothing()},${text})`;
  }

  function summary(): string {
    const { towardsID, towardsDI } = working.type;
    const shown = {
      name,
      noun: literal(nounOf(model.model, t, language)),
      towardsID: `ROUND(${chosen.of(towardsID)},2)`,
      towardsDI: `ROUND(${chosen.of(towardsDI)},2)`,
    };
    const kinds = ["ID", "DI", "HYBRID", "INDETERMINATE", "NO_DATA", "BELOW_FLOOR"] as const;
    const what = kinds.reduceRight(
      (rest, one) => `IF(${kind}="${one}",${sentence(t, `explain.is.${one}`, shown)},${rest})`,
      '""',
    );
    const confidence = chosen.put(t("edition.working.confidence"), chosen.of(working.type.confidence));
    const sure = (["firm", "leaning", "open"] as const).reduceRight(
      (rest, level) =>
        `IF(AND(${is("ID", "DI")},${confidence}="${level}"),${literal(t("explain.sentenceGap"))}&${sentence(t, `explain.confidence.${level}`, { tolerance: `100*${cells.rule("weightTolerance")}` })},${rest})`,
      '""',
    );
    return `${what}&${sure}`;
  }

  function floor(): [PageEntry, PageEntry, PageEntry][] {
    const states = ["holds", "fails", "unchecked"] as const;
    return model.floor.map(({ condition, tests }) => {
      const column = working.type.floor.find((one) => one.condition === condition)?.state;
      const state = column ? chosen.put(t(`condition.${condition}`), chosen.of(column)) : '""';
      const words = states.reduceRight(
        (rest, one) => `IF(${state}="${one}",${literal(t(`workings.condition.${one}`))},${rest})`,
        '""',
      );
      const seen = tests.map((test) => {
        const { definition } = test;
        const at = model.model.floor.findIndex(
          (one) => one.condition === condition && one.indicator === test.indicator,
        );
        const value = chosen.of(working.values.valueOf(definition.code));
        const unit = definition.unit === "%" ? `&${literal(percentOf("", language))}` : "";
        return sentence(t, "view.floorTest", {
          indicator: literal(indicatorLabel(definition, language)),
          value: `IF(ISNUMBER(${value}),ROUND(${value},4)${unit},${literal(t("view.notObserved"))})`,
          threshold: `${cells.floor(at, "Gate")}${unit}`,
        });
      });
      return [
        t(`condition.${condition}`),
        told(words),
        told(seen.join(`&${literal(t("list.note"))}&`), lines.tests(condition)),
      ];
    });
  }

  /** The first place holds the ladder of the type, or the first of two; the second the other of two. */
  function slot(place: 0 | 1): LadderContent<PageEntry> {
    const [ID = [], DI = []] = ladders;
    const both = is("HYBRID", "INDETERMINATE");
    return {
      ladder: place === 0 ? "ID" : "DI",
      stages: ID.map((stage, at) => {
        const other = DI[at] ?? stage;
        const isAt = ({ position }: { readonly position: number }): boolean => position === at + 1;
        const shown = (of: (values: StageValues) => string): string =>
          place === 0
            ? `IF(${kind}="DI",${of(other)},IF(${is("ID", "HYBRID", "INDETERMINATE")},${of(stage)},""))`
            : `IF(${both},${of(other)},"")`;
        const [first, second] = [model.ladders.ID.find(isAt), model.ladders.DI.find(isAt)];
        const label = (one: typeof first): string => literal(one ? stageLabel(one, language) : "");
        const own = (header: string, text: string): string => chosen.put(`${header} ${place + 1}`, text);
        return {
          name: told(
            place === 0
              ? `IF(${kind}="DI",${label(second)},IF(${is("ID", "HYBRID", "INDETERMINATE")},${label(first)},""))`
              : `IF(${both},${label(second)},"")`,
          ),
          score: told(
            own(
              "S",
              shown(({ score }) => score),
            ),
          ),
          low: told(
            own(
              "S",
              shown(({ low: worst }) => worst),
            ),
          ),
          high: told(
            own(
              "S",
              shown(({ high: best }) => best),
            ),
          ),
          scoreText: told(shown(({ scoreText }) => scoreText)),
          said: told(shown(({ said }) => said)),
        };
      }),
    };
  }

  /** What is missing, in the order of the model, and who knows it. */
  function gaps(): [PageEntry, PageEntry][] {
    const { indicators } = model.model;
    const places = chosen.list(
      t("edition.columns.missing"),
      indicators.map((_, at) => {
        const value = chosen.of(working.values.values[at] ?? working.values.state);
        const named = working.values.values[at];
        const counts = (key: "inType" | "inID" | "inDI"): string =>
          named ? `${working.sheet.cell(0, 0).split("!")[0] ?? ""}!${named.parameter(key)}` : "0";
        const [onID, onDI] = [chosen.of(working.reported.ID), chosen.of(working.reported.DI)];
        return `IF(AND(${chosen.place}>0,NOT(ISNUMBER(${value})),${counts("inType")}+${counts("inID")}*(${onID}=1)+${counts("inDI")}*(${onDI}=1)>0),${at + 1},"")`;
      }),
    );
    const labels = chosen.list(
      t("clusterPage.gap.indicator"),
      indicators.map((one) => literal(indicatorLabel(one, language))),
    );
    const known = chosen.list(
      t("clusterPage.gap.knownBy"),
      indicators.map((one) => literal(knownBy(one, language) || t("clusterPage.knownByNobody"))),
    );
    return Array.from({ length: NAMED_GAPS }, (_, at) => {
      const place = chosen.put(
        t("edition.parameters.order"),
        `IF(COUNT(${places})>${at},SMALL(${places},${at + 1}),"")`,
      );
      const of = (list: string): PageFormula => told(`IF(ISNUMBER(${place}),INDEX(${list},${place}),"")`);
      return [of(labels), of(known)];
    });
  }

  function inOrder(sections: ClusterPage<PageEntry>["sections"]): ClusterPage<PageEntry>["sections"] {
    const [first, second] = sections.filter(({ key }) => key === "ladders");
    const barNote = { kind: "text", look: "note", text: t("edition.cluster.barNote") } as const;
    const others = sections.filter((section) => section !== second);
    const kept = others.map((section) =>
      section.key !== "basis"
        ? section
        : {
            ...section,
            blocks: section.blocks.map((block) =>
              block.kind === "table" ? { ...block, rows: block.rows.filter(([, value]) => value !== null) } : block,
            ),
          },
    );
    const noted = kept.map((section) =>
      section === first ? { ...section, blocks: [...section.blocks, barNote] } : section,
    );
    // The ladder that most clusters do not have comes last, where its room is not missed.
    return first && second ? [...noted, second] : noted;
  }
}

const FIRST_DATA_ROW = 8;
