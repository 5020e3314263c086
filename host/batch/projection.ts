/** Query actions: picks the selected members of an object, nested for navigation properties, listed for collections. */
import { CollectionObject, HostObject, NullObject } from "../objects/hostObject";
import { membersOf, type Member } from "../objects/members";
import type { Query } from "./wire";

/** How members are read; the interpreter puts planned faults and the list of missing members behind it. */
export interface MemberReader {
  read(object: HostObject, name: string): { readonly name: string; readonly value: unknown };
  supports(object: HostObject, name: string): boolean;
}

interface Selection {
  readonly children: Map<string, Selection>;
  everything: boolean;
}

const emptySelection = (): Selection => ({ children: new Map(), everything: false });

function grow(root: Selection, path: string): Selection {
  let at = root;
  for (const step of path.split(/[/.]/)) {
    if (step === "*" || step === "") {
      at.everything = true;
      continue;
    }
    const next = at.children.get(step) ?? emptySelection();
    at.children.set(step, next);
    at = next;
  }
  return at;
}

function selectionOf(query: Query): Selection {
  const root = emptySelection();
  for (const path of query.Select ?? []) grow(root, path);
  // An expanded property without a selection of its own comes with all its scalars.
  for (const path of query.Expand ?? []) grow(root, path);
  return root;
}

const isScalar = (member: Member, object: HostObject): boolean =>
  member.kind === "property" && !member.name.startsWith("_") && !(member.read(object) instanceof HostObject);

function project(object: HostObject, selection: Selection, reader: MemberReader): Record<string, unknown> | null {
  if (object instanceof NullObject) return null;
  const answer: Record<string, unknown> = {};
  const identity = object.identity();
  if (identity !== undefined) answer["Id"] = identity;
  if (selection.everything || selection.children.size === 0) {
    for (const member of membersOf(object).values()) {
      if (isScalar(member, object) && reader.supports(object, member.name))
        answer[member.name] = reader.read(object, member.name).value;
    }
  }
  for (const [step, inner] of selection.children) {
    const { name, value } = reader.read(object, step);
    answer[name] = value instanceof HostObject ? projectAny(value, inner, reader, {}) : value;
  }
  return answer;
}

function projectCollection(
  collection: CollectionObject,
  selection: Selection,
  reader: MemberReader,
  query: Query,
): Record<string, unknown> {
  const own = emptySelection();
  const ofItems: Selection = { children: new Map(), everything: selection.everything };
  const ownMembers = membersOf(collection);
  for (const [step, inner] of selection.children) {
    (ownMembers.get(step.toLowerCase())?.kind === "property" ? own : ofItems).children.set(step, inner);
  }
  const answer: Record<string, unknown> = own.children.size > 0 ? { ...project(collection, own, reader) } : {};
  const wantsItems = own.children.size === 0 || ofItems.children.size > 0 || ofItems.everything;
  const start = query.Skip ?? 0;
  const items = collection.items().slice(start, query.Top === undefined ? undefined : start + query.Top);
  if (wantsItems) answer["_Items"] = items.map((item) => projectAny(item, ofItems, reader, {}));
  return answer;
}

function projectAny(
  object: HostObject,
  selection: Selection,
  reader: MemberReader,
  query: Query,
): Record<string, unknown> | null {
  return object instanceof CollectionObject
    ? projectCollection(object, selection, reader, query)
    : project(object, selection, reader);
}

export const answerQuery = (object: HostObject, query: Query, reader: MemberReader): Record<string, unknown> | null =>
  projectAny(object, selectionOf(query), reader, query);
