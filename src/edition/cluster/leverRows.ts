import type { BoundModel } from "../../assessment";
import type { Language } from "../../model";
import { adviceText, percentOf } from "../../results";
import { translatorFor } from "../../texts/translate";
import type { ChosenCluster } from "./chosenCluster";
import { told, type PageEntry, type PageFormula } from "./pageEntry";
import { mostLines } from "./pageWidth";
import { literal } from "./sentence";

const NAMED_LEVERS = 3;
/** Columns of the page that the words of a lever have. */
const LEVER_COLUMNS = 19;

/** The first advice, then the levers of the priority stages by their share. */
export function leverRows(
  model: BoundModel,
  language: Language,
  chosen: ChosenCluster,
  hasType: string,
): [PageEntry, PageEntry, PageEntry, PageEntry][] {
  const t = translatorFor(language);
  const first = chosen.put(t("columns.assess.lever"), chosen.told("lever"));
  const { levers: known } = chosen.working.advice;
  if (known.length === 0) return [[told(first, 2), null, null, null]];
  // Levers of one share stay in the order of the model.
  const shares = chosen.list(
    t("clusterPage.lever.share"),
    known.map(({ share }, at) => {
      const own = chosen.of(share);
      return `IF(ISNUMBER(${own}),IF(${own}>1E-9,${own}-${at + 1}E-9,""),"")`;
    }),
  );
  const texts = known.map(({ lever }) =>
    adviceText(t, language, { kind: "lever", lever, answers: [], priority: undefined }, model.rules.reopenGrade),
  );
  const names = chosen.list(t("columns.assess.lever"), texts.map(literal));
  const families = chosen.list(
    t("clusterPage.lever.family"),
    known.map(({ lever }) => literal(t(`view.family.${lever.family}`))),
  );
  const addresses = chosen.list(
    t("clusterPage.lever.addresses"),
    known.map(({ answers }) =>
      answers.length === 0
        ? '""'
        : answers
            .map((answer) => {
              const short = chosen.of(answer);
              return `IF(ISNUMBER(${short}),IF(${short}>0," ${answer.header}",""),"")`;
            })
            .join("&"),
    ),
  );
  const ranks = Array.from({ length: NAMED_LEVERS }, (_, at) =>
    chosen.put(
      t("edition.parameters.order"),
      `IF(COUNT(${shares})>${at},MATCH(LARGE(${shares},${at + 1}),${shares},0),"")`,
    ),
  );
  const isFirst = `IF(ISNUMBER(${ranks[0] ?? ""}),INDEX(${names},${ranks[0] ?? ""})=${first},1=0)`;
  return ranks.map((rank, at) => {
    // Where something else comes first, the levers move down a line.
    const own =
      at === 0 ? `IF(${isFirst},${rank},"")` : `IF(${isFirst},${rank},IF(${hasType},${ranks[at - 1] ?? '""'},""))`;
    const place = chosen.put(t("edition.parameters.order"), own);
    const of = (list: string, otherwise: string, lines = 1): PageFormula =>
      told(`IF(ISNUMBER(${place}),INDEX(${list},${place}),${otherwise})`, lines);
    return [
      of(names, at === 0 ? first : '""', mostLines(texts, LEVER_COLUMNS, "text")),
      of(families, '""'),
      of(addresses, '""'),
      told(`IF(ISNUMBER(${place}),ROUND(100*INDEX(${shares},${place}),0)&${literal(percentOf("", language))},"")`),
    ];
  });
}
