/** The functions that follow clusters over time, and the one that says how sure a verdict is; fetched when first asked for. */
export const panelFunctions = {
  clusterRobust: () => import(/* webpackChunkName: "robustness", webpackExports: "declaration" */ "./clusterRobust"),
  clusterAudit: () => import(/* webpackChunkName: "audit", webpackExports: "declaration" */ "./clusterAudit"),
  clusterPath: () => import(/* webpackChunkName: "panels", webpackExports: "declaration" */ "./clusterPath"),
  clusterPattern: () => import(/* webpackChunkName: "panels", webpackExports: "declaration" */ "./clusterPattern"),
  clusterTransitions: () =>
    import(/* webpackChunkName: "panels", webpackExports: "declaration" */ "./clusterTransitions"),
  clusterEvolution: () => import(/* webpackChunkName: "panels", webpackExports: "declaration" */ "./clusterEvolution"),
  clusterNetwork: () => import(/* webpackChunkName: "panels", webpackExports: "declaration" */ "./clusterNetwork"),
};
