export { aheadOf, compareClusters, type ComparedLine, type Comparison } from "./compareClusters";
