// Concentration and specialisation: Herfindahl, Krugman, Ellison and Glaeser.
import { ellisonGlaeser } from "../../measures/ellisonGlaeser";
import { herfindahl } from "../../measures/herfindahl";
import { krugmanIndex } from "../../measures/krugman";
import type { Answer } from "./argument";
import { flagOf, requiredNumberOf } from "./options";
import { defined, locatedAt, measured } from "./refusals";
import { Alignment } from "./vectors";

/** CLUSTERHHI: one number. */
export const hhiAnswer: Answer = (argumentOf) => {
  const values = new Alignment([argumentOf("values")]).numbers(argumentOf("values"));
  const normalized = flagOf(argumentOf("normalized"));
  const index = measured({ values }, () => herfindahl(values.values, { normalized }));
  return [[defined(index, normalized ? "CLUSTERHHI_normalized" : "CLUSTERHHI")]];
};

/** CLUSTERKRUGMAN: one number, 0 to 2. */
export const krugmanAnswer: Answer = (argumentOf) => {
  const lines = new Alignment([argumentOf("region"), argumentOf("reference")]);
  const region = lines.numbers(argumentOf("region"));
  const reference = lines.numbers(argumentOf("reference"));
  const index = measured({ region, reference }, () => krugmanIndex(region.values, reference.values));
  return [[defined(index, "CLUSTERKRUGMAN")]];
};

/** CLUSTERELLISONGLAESER: one number, gamma. */
export const ellisonGlaeserAnswer: Answer = (argumentOf) => {
  const lines = new Alignment([argumentOf("regionShares"), argumentOf("areaShares")]);
  const regionShares = lines.numbers(argumentOf("regionShares"));
  const areaShares = lines.numbers(argumentOf("areaShares"));
  const herfindahlArgument = argumentOf("plantHerfindahl");
  const plants = requiredNumberOf(herfindahlArgument);
  const plantHerfindahl = locatedAt(herfindahlArgument.place(), String(plants));
  const index = measured({ regionShares, areaShares, plantHerfindahl }, () =>
    ellisonGlaeser(regionShares.values, areaShares.values, plants),
  );
  return [[defined(index, "CLUSTERELLISONGLAESER")]];
};
