import { Component, type ReactNode } from "react";
import { NotLoaded } from "./states/NotLoaded";

interface PartState {
  readonly error?: unknown;
}

/** Tells where a part of the pane, fetched when first shown, did not arrive; the rest of the pane stays. */
export class PartBoundary extends Component<{ readonly children: ReactNode }, PartState> {
  override state: PartState = {};

  static getDerivedStateFromError(error: unknown): PartState {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    if (!isMissingPart(error)) throw error;
    return <NotLoaded />;
  }
}

const isMissingPart = (error: unknown): boolean => error instanceof Error && error.name === "ChunkLoadError";
