// 加载项的组件（包括文字）未能取得时的说明；随主脚本加载。
import type { texts as english } from "../en/loading";

export const texts: typeof english = {
  fault: {
    notLoaded:
      "{{function}} 所需的加载项组件未能从服务器取得。请检查网络连接后重新计算（Ctrl+Alt+F9）；若再次出现，请重新加载本加载项。",
  },
  pane: { notLoaded: "加载项的组件未能从服务器取得。请检查网络连接，然后关闭并重新打开窗格。" },
};
