import type { BasisLimits, IndicatorReading } from "./basis";
import type { DeliveredList } from "./deliveredList";
import type { FirmFacts } from "./firmFacts";
import type { Classification } from "./industryCode";
import type { ListName } from "./listColumns";
import type { ListBinding } from "./listHeaders";
import type { NetworkReading } from "./networkFigures";
import type { Office } from "./readOffice";
import type { RowFault } from "./rowFaults";
import { listRules } from "./rules";

/** The lists that an office has; only the firms are needed. */
export type DeliveredLists = { readonly firms: DeliveredList } & Readonly<
  Partial<Record<Exclude<ListName, "firms">, DeliveredList | undefined>>
>;

export interface ListSettings extends BasisLimits {
  readonly classification: Classification;
}

/** What holds where the person decides nothing. */
export const defaultListSettings: ListSettings = {
  classification: "ISIC",
  smallCell: listRules.smallCell.value,
  listCoverage: listRules.listCoverage.value,
};

/** One cluster in one period. */
export interface GroupReading {
  readonly cluster: string;
  /** Undefined where the firms have no periods. */
  readonly period: number | string | undefined;
  readonly firms: number;
  /** One per indicator of the model, in model order. */
  readonly indicators: readonly IndicatorReading[];
  /** The years of the index behind ID1.5, of the firms used; "" where none is told. */
  readonly intensityYear: number | string;
  /** Undefined where there is no list of ties. */
  readonly network: NetworkReading | undefined;
}

/**
 * What the lists say of every cluster and period, and what they do not say, with its reason. It is plain data: another thread may
 * have computed it.
 */
export interface ListReading {
  readonly hasPeriods: boolean;
  /** Clusters in natural order, each with its periods in order. */
  readonly groups: readonly GroupReading[];
  readonly faults: readonly RowFault[];
  readonly settings: ListSettings;
  /** What was read, for whoever asks what stands behind a number. */
  readonly read: ReadLists;
}

export interface ReadLists {
  readonly firms: FirmFacts;
  readonly ties: { readonly binding: ListBinding } | undefined;
  readonly reference: { readonly binding: ListBinding } | undefined;
  readonly office: Pick<Office, "binding" | "columns"> | undefined;
  /** Partners of each firm; undefined without a list of ties. */
  readonly partners: Int32Array | undefined;
}
