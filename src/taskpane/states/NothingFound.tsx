import { SearchInfoRegular } from "@fluentui/react-icons";
import { Vacant, type VacantProps } from "./Vacant";

/** Nothing is left of a list: what was looked for and where, and the way back to all of it. */
export const NothingFound = (props: VacantProps) => (
  <Vacant {...props} icon={<SearchInfoRegular fontSize={24} aria-hidden />} />
);
