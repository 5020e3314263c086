export { DEFAULT_PRIOR, proposalFor, type Proposal, type Refusal } from "./proposal";
export { QuantileBootstrap, RESAMPLES, type OwnQuantile } from "./quantileBootstrap";
