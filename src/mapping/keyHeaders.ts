/** Headers under which offices keep the name of a cluster and its period. */
export const clusterHeaders =
  /^(cluster|region|province|country|state|city|area|park|name|集群|地区|区域|省|市|城市|国家|园区|名称)/iu;
export const periodHeaders = /(?:^|[_-])(year|period|quarter|month|date|time|edition)|^(年|季|期|月|时期|时间)/iu;
