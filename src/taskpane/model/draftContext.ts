import { createContext, use, useSyncExternalStore } from "react";
import { defaultModel } from "../../model";
import { ModelDraft, type DraftState, type FieldState, type GroupState } from "./modelDraft";
import type { EditedGroup } from "./modelFields";

export const DraftContext = createContext(new ModelDraft(defaultModel));

export const useDraft = (): ModelDraft => use(DraftContext);

/** One field; only its own changes draw it again. */
export function useFieldState(key: string): FieldState {
  const draft = useDraft();
  return useSyncExternalStore(draft.subscribe, () => draft.field(key));
}

export function useGroupState(group: EditedGroup): GroupState {
  const draft = useDraft();
  return useSyncExternalStore(draft.subscribe, () => draft.group(group));
}

export function useDraftState(draft: ModelDraft): DraftState {
  return useSyncExternalStore(draft.subscribe, draft.state);
}
