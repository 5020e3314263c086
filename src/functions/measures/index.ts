/**
 * The measures that a regional economist expects beside the assessment; fetched with the first formula that asks for one.
 * Their examples are not bundled: only the help page and the tests ask for them.
 */
export const measures = {
  clusterLq: () => import(/* webpackChunkName: "measures", webpackExports: "declaration" */ "./clusterLq"),
  clusterHhi: () => import(/* webpackChunkName: "measures", webpackExports: "declaration" */ "./clusterHhi"),
  clusterKrugman: () => import(/* webpackChunkName: "measures", webpackExports: "declaration" */ "./clusterKrugman"),
  clusterEllisonGlaeser: () =>
    import(/* webpackChunkName: "measures", webpackExports: "declaration" */ "./clusterEllisonGlaeser"),
  clusterGini: () => import(/* webpackChunkName: "measures", webpackExports: "declaration" */ "./clusterGini"),
  clusterTheil: () => import(/* webpackChunkName: "measures", webpackExports: "declaration" */ "./clusterTheil"),
  clusterDagum: () => import(/* webpackChunkName: "measures", webpackExports: "declaration" */ "./clusterDagum"),
  clusterMoran: () => import(/* webpackChunkName: "measures", webpackExports: "declaration" */ "./clusterMoran"),
  clusterEntropy: () => import(/* webpackChunkName: "measures", webpackExports: "declaration" */ "./clusterEntropy"),
  clusterCritic: () => import(/* webpackChunkName: "measures", webpackExports: "declaration" */ "./clusterCritic"),
  clusterAhp: () => import(/* webpackChunkName: "measures", webpackExports: "declaration" */ "./clusterAhp"),
  clusterTopsis: () => import(/* webpackChunkName: "measures", webpackExports: "declaration" */ "./clusterTopsis"),
  clusterCoupling: () => import(/* webpackChunkName: "measures", webpackExports: "declaration" */ "./clusterCoupling"),
  clusterNormalize: () =>
    import(/* webpackChunkName: "measures", webpackExports: "declaration" */ "./clusterNormalize"),
  clusterKendall: () => import(/* webpackChunkName: "measures", webpackExports: "declaration" */ "./clusterKendall"),
};
