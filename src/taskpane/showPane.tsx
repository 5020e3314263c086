import { FluentProvider, Text, Title3, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { builtInModelIds } from "../model";

/** Shows the pane in the page of the shared runtime. */
export function showPane(page: Document): void {
  const place = page.getElementById("pane");
  if (!place) return;
  createRoot(place).render(
    <FluentProvider theme={webLightTheme}>
      <Title3 as="h1">Digital Cluster Assessment</Title3>
      <Text as="p">{`=CLUSTERASSESS(A1:AO32): ${builtInModelIds.join(", ")}`}</Text>
    </FluentProvider>,
  );
}
