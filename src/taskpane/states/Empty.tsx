import { DocumentRegular } from "@fluentui/react-icons";
import { Vacant, type VacantProps } from "./Vacant";

/** There is nothing to show yet, and nobody looked for it in vain: why, and what to begin with. */
export const Empty = (props: VacantProps) => <Vacant {...props} icon={<DocumentRegular fontSize={24} aria-hidden />} />;
