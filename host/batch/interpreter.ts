/**
 * Runs the body of one rich-API request on the objects. Closed: new abilities are new members in `objects/`.
 * Each object path is resolved once, when its instantiate action comes, because methods have effects;
 * a failing action stops the batch, and what was answered before it is kept.
 */
import { HostFault } from "../hostFault";
import { CollectionObject, HostObject, NullObject, type Session } from "../objects/hostObject";
import { findMember, type Member } from "../objects/members";
import type { KeptReferences } from "../objects/keptReferences";
import { answerQuery } from "./projection";
import {
  ActionType,
  PathType,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
} from "./wire";

/** What a batch needs beside the objects. It outlives the batch: kept references, missing members and planned faults. */
export interface BatchEnvironment {
  readonly session: Session;
  readonly root: HostObject;
  /** The object behind a service name, or undefined. */
  service(name: string): HostObject | undefined;
  readonly references: KeptReferences<HostObject>;
  /** Members that the add-in asked for and the host does not have, as "Worksheet.Charts". */
  readonly missing: string[];
  /** May throw a planned fault for "Range.values". */
  beforeMember(member: string): void;
  /** Whether the declared Excel is new enough for "Range.hasSpill". */
  supports(member: string): boolean;
}

const HTTP_STATUS: Readonly<Record<string, number>> = {
  ItemNotFound: 404,
  ApiNotFound: 404,
  AccessDenied: 403,
  ItemAlreadyExists: 409,
  GeneralException: 500,
};
const camelCase = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

export class Batch {
  private readonly resolved = new Map<number, HostObject>();
  private location = "";

  constructor(
    private readonly body: RequestBody,
    private readonly environment: BatchEnvironment,
  ) {}

  run(): ResponseBody {
    const Results: ActionResult[] = [];
    const TraceIds: number[] = [];
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        this.location = "";
        if (action.ActionType === ActionType.trace) TraceIds.push(action.Id);
        Results.push({ ActionId: action.Id, Value: this.perform(action) });
      } catch (failure) {
        if (!(failure instanceof HostFault)) throw failure;
        const status = HTTP_STATUS[failure.code] ?? 400;
        return {
          Results,
          TraceIds,
          Error: {
            Code: failure.code,
            Message: failure.message,
            Location: this.location,
            ActionIndex: index,
            HttpStatusCode: status,
          },
        };
      }
    }
    return { Results, TraceIds };
  }

  private perform(action: Action): unknown {
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.instantiated(this.resolve(action.ObjectPathId));
      case ActionType.query:
      case ActionType.queryAsJson:
        return answerQuery(this.resolve(action.ObjectPathId), action.QueryInfo ?? {}, {
          read: (object, name) => this.read(object, name),
          supports: (object, name) => this.environment.supports(`${object.className}.${camelCase(name)}`),
        });
      case ActionType.method:
        return this.callOnPath(action);
      case ActionType.setProperty:
        this.write(this.resolve(action.ObjectPathId), action.Name, this.parametersOf(action.ArgumentInfo)[0]);
        return null;
      case ActionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          this.write(this.resolve(action.ObjectPathId), name, value);
        return null;
      case ActionType.trace:
      case ActionType.ensureUnchanged:
        return null;
      default:
        throw new HostFault("ApiNotFound", `host: action type ${action.ActionType} is not implemented`);
    }
  }

  private callOnPath(action: Action): unknown {
    const object = this.resolve(action.ObjectPathId);
    if (object instanceof NullObject) return null;
    if (action.Name === "_KeepReference") return this.keep(object);
    const value = this.call(object, action.Name, this.parametersOf(action.ArgumentInfo));
    return value === undefined ? null : value;
  }

  private keep(object: HostObject): null {
    if (object.isKept) this.environment.references.keep(object);
    return null;
  }

  private instantiated(object: HostObject): unknown {
    if (object instanceof NullObject) return null;
    const reference = this.environment.references.idOf(object);
    if (reference !== undefined) return { _ReferenceId: reference };
    const identity = object.identity();
    return identity === undefined ? {} : { Id: identity };
  }

  private resolve(pathId: number): HostObject {
    const known = this.resolved.get(pathId);
    if (known) return known;
    const path = this.body.ObjectPaths[String(pathId)];
    if (!path)
      throw new HostFault("GeneralException", `host: the request names object path ${pathId} but does not describe it`);
    const object = this.follow(path);
    this.resolved.set(pathId, object);
    return object;
  }

  private follow(path: ObjectPath): HostObject {
    const { environment } = this;
    if (path.ObjectPathType === PathType.root) return environment.root;
    if (path.ObjectPathType === PathType.nullObject) return new NullObject(environment.session);
    if (path.ObjectPathType === PathType.service) {
      const service = environment.service(path.Name);
      return service ?? this.notImplemented(path.Name);
    }
    if (path.ObjectPathType === PathType.reference) {
      const kept = environment.references.find(path.Name);
      if (!kept) throw new HostFault("InvalidReference", `The object is no longer tracked: ${path.Name}.`);
      return kept;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent instanceof NullObject) return parent;
    const value = this.step(parent, path);
    if (!(value instanceof HostObject))
      throw new HostFault("GeneralException", `host: ${this.location} gave no object`);
    return value;
  }

  private step(parent: HostObject, path: ObjectPath): unknown {
    if (path.ObjectPathType === PathType.property) return this.read(parent, path.Name).value;
    const parameters = this.parametersOf(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.method) return this.call(parent, path.Name, parameters);
    if (!(parent instanceof CollectionObject)) return this.notImplemented(`${parent.className}.getItem`);
    return this.call(parent, "GetItem", parameters);
  }

  private parametersOf(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => this.parameter(argument, references[index]));
  }

  private parameter(argument: unknown, reference: unknown): unknown {
    if (Array.isArray(reference) && Array.isArray(argument))
      return argument.map((item: unknown, index): unknown => this.parameter(item, reference[index]));
    return typeof reference === "number" && reference !== 0 ? this.resolve(reference) : argument;
  }

  private read(object: HostObject, name: string): { name: string; value: unknown } {
    const member = this.member(object, name);
    if (member.kind !== "property") return this.notImplemented(`${object.className}.${name}`);
    return { name: member.name, value: member.read(object) };
  }

  private write(object: HostObject, name: string, value: unknown): void {
    if (object instanceof NullObject) return;
    const member = this.member(object, name);
    if (member.kind !== "property" || !member.write) this.notImplemented(`${object.className}.${name} (set)`);
    else member.write(object, value);
  }

  private call(object: HostObject, name: string, parameters: readonly unknown[]): unknown {
    const member = this.member(object, name);
    return member.kind === "method"
      ? member.call(object, parameters)
      : this.notImplemented(`${object.className}.${name}`);
  }

  private member(object: HostObject, name: string): Member {
    this.location = `${object.className}.${camelCase(name)}`;
    this.environment.beforeMember(this.location);
    if (!this.environment.supports(this.location))
      throw new HostFault(
        "ApiNotFound",
        `${this.location} is newer than the requirement sets that this host declares.`,
      );
    return findMember(object, name) ?? this.notImplemented(`${object.className}.${name}`);
  }

  private notImplemented(what: string): never {
    this.environment.missing.push(what);
    throw new HostFault("ApiNotFound", `host: ${what} is not implemented`);
  }
}
