/** Finds the members of a HostObject by the names that come over the wire. */
import { HostObject } from "./hostObject";

export type Member =
  | {
      readonly kind: "property";
      readonly name: string;
      readonly read: (object: HostObject) => unknown;
      readonly write: ((object: HostObject, value: unknown) => void) | undefined;
    }
  | {
      readonly kind: "method";
      readonly name: string;
      readonly call: (object: HostObject, parameters: readonly unknown[]) => unknown;
    };

const isWireName = (name: string): boolean => /^_?[A-Z]/.test(name);
const found = new Map<object, Map<string, Member>>();

function memberOf(name: string, descriptor: PropertyDescriptor): Member | undefined {
  const { get, set } = descriptor;
  if (get) {
    return {
      kind: "property",
      name,
      read: (object): unknown => Reflect.apply(get, object, []),
      write: set && ((object, value) => Reflect.apply(set, object, [value])),
    };
  }
  const method: unknown = descriptor.value;
  if (typeof method !== "function") return undefined;
  return {
    kind: "method",
    name,
    call: (object, parameters): unknown => Reflect.apply(method, object, [...parameters]),
  };
}

/** All members of an object's class, by lower-case name. */
export function membersOf(object: HostObject): ReadonlyMap<string, Member> {
  const own: unknown = Object.getPrototypeOf(object);
  return own instanceof HostObject ? membersOfPrototype(own) : new Map();
}

export function membersOfPrototype(prototype: HostObject): ReadonlyMap<string, Member> {
  const known = found.get(prototype);
  if (known) return known;
  const members = new Map<string, Member>();
  for (
    let level: object | null = prototype;
    level && level !== Object.prototype;
    level = Object.getPrototypeOf(level)
  ) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      const member = isWireName(name) && !members.has(name.toLowerCase()) ? memberOf(name, descriptor) : undefined;
      if (member) members.set(name.toLowerCase(), member);
    }
  }
  found.set(prototype, members);
  return members;
}

export const findMember = (object: HostObject, name: string): Member | undefined =>
  membersOf(object).get(name.toLowerCase());
