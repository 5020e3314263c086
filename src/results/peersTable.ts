import type { CollectionPlan } from "../collection";
import type { Peer, Place } from "../comparison";
import type { Language } from "../model";
import { translatorFor, type KeyBelow, type Translate } from "../texts";
import { collectionSentences } from "./collectionSentences";
import { percentText } from "./numbers";
import { column, resultTable, type Columns, type ResultTable } from "./resultTable";

/** A cluster beside the others of its table, and what its data lack. */
export interface PeersReading {
  readonly nearest: readonly Peer[];
  readonly places: readonly Place[];
  readonly plan: CollectionPlan | undefined;
}

/** @param nameOf - what a cluster is called, by its position among those of the table */
export function peersTable(
  language: Language,
  nameOf: (place: number) => string,
): ResultTable<PeersReading, KeyBelow<"columns.peers">> {
  const t = translatorFor(language);
  const codes = (places: readonly Place[]): string =>
    places.map(({ indicator }) => indicator.code).join(t("list.separator"));
  const columns: Columns<PeersReading, KeyBelow<"columns.peers">> = {
    nearest: column(48, ({ nearest }) =>
      nearest.map((peer) => peerText(t, peer, nameOf(peer.place))).join(t("list.separator")),
    ),
    highest: column(30, ({ places }) =>
      codes(places.filter(({ value, lower, upper }) => value >= upper && upper > lower)),
    ),
    lowest: column(30, ({ places }) =>
      codes(places.filter(({ value, lower, upper }) => value <= lower && upper > lower)),
    ),
    collect: column(60, ({ plan }) => (plan ? collectionSentences(plan, language).join(t("list.note")) : "")),
  };
  return resultTable(columns, (key) => t(`columns.peers.${key}`));
}

/** A near cluster with its distance and what is shared. */
export function peerText(t: Translate, { distance, coverage }: Peer, name: string): string {
  return t("peers.one", { name, distance: distance.toFixed(2), coverage: percentText(coverage) });
}
