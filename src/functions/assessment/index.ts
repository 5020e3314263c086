/**
 * The functions that assess clusters of one moment. They come with the script: the first formula waits for nothing else. Only
 * the check, which reads clusters and periods too, targets, comparison, paragraphs and cards are fetched when first asked for.
 */
export const assessmentFunctions = {
  clusterType: () => import(/* webpackMode: "eager", webpackExports: "declaration" */ "./clusterType"),
  clusterStage: () => import(/* webpackMode: "eager", webpackExports: "declaration" */ "./clusterStage"),
  clusterAssess: () => import(/* webpackMode: "eager", webpackExports: "declaration" */ "./clusterAssess"),
  clusterScores: () => import(/* webpackMode: "eager", webpackExports: "declaration" */ "./clusterScores"),
  clusterGrades: () => import(/* webpackMode: "eager", webpackExports: "declaration" */ "./clusterGrades"),
  clusterGaps: () => import(/* webpackMode: "eager", webpackExports: "declaration" */ "./clusterGaps"),
  clusterPolicy: () => import(/* webpackMode: "eager", webpackExports: "declaration" */ "./clusterPolicy"),
  clusterTarget: () => import(/* webpackChunkName: "target", webpackExports: "declaration" */ "./clusterTarget"),
  clusterCompare: () => import(/* webpackChunkName: "robustness", webpackExports: "declaration" */ "./clusterCompare"),
  clusterAdvantage: () => import(/* webpackMode: "eager", webpackExports: "declaration" */ "./clusterAdvantage"),
  clusterExplain: () => import(/* webpackChunkName: "explanation", webpackExports: "declaration" */ "./clusterExplain"),
  clusterCard: () => import(/* webpackChunkName: "explanation", webpackExports: "declaration" */ "./clusterCard"),
  clusterCheck: () => import(/* webpackChunkName: "check", webpackExports: "declaration" */ "./clusterCheck"),
  clusterIndicators: () => import(/* webpackChunkName: "lists", webpackExports: "declaration" */ "./clusterIndicators"),
  clusterModel: () => import(/* webpackMode: "eager", webpackExports: "declaration" */ "./clusterModel"),
};
