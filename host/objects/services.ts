/** What the client reaches by name rather than from the workbook: custom functions, the pane's own state, the ribbon. */
import { HostObject, type Session } from "./hostObject";
import { invalidArgument, textParameter } from "./parameters";

/** What the services tell the host. */
export interface ServiceEvents {
  functionsReady(): void;
  functionResults(results: unknown): void;
  /** Numbers of optional abilities of the custom functions runtime. */
  enabledFeatures(): readonly number[];
  actionsReady(): void;
  paneState: "Inactive" | "Background" | "Visible";
  startState: string;
  paneStateChanged(): void;
  ribbonUpdated(update: unknown): void;
}

abstract class ServiceObject extends HostObject {
  constructor(
    session: Session,
    protected readonly events: ServiceEvents,
  ) {
    super(session);
  }
}

class CustomFunctionsService extends ServiceObject {
  readonly className = "CustomFunctions";

  SetInvocationArrayResults(results: unknown): void {
    this.events.functionResults(results);
  }
  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.events.functionsReady();
  }
  _GetEnabledFeatures(): readonly number[] {
    return this.events.enabledFeatures();
  }
}

class AppRuntimeService extends ServiceObject {
  readonly className = "AppRuntimeService";

  GetAppRuntimeState(): string {
    return this.events.paneState;
  }
  SetAppRuntimeState(state: unknown): void {
    if (state !== "Visible" && state !== "Background" && state !== "Inactive") throw invalidArgument("appRuntimeState");
    this.events.paneState = state;
    this.events.paneStateChanged();
  }
}

class AppRuntimePersistenceService extends ServiceObject {
  readonly className = "AppRuntimePersistenceService";

  GetAppRuntimeStartState(): string {
    return this.events.startState;
  }
  SetAppRuntimeStartState(state: unknown): void {
    this.events.startState = textParameter(state, "appRuntimeState");
  }
}

class AddinInternalService extends ServiceObject {
  readonly className = "AddinInternalService";

  NotifyActionHandlerReady(): void {
    this.events.actionsReady();
  }
}

class RibbonControl extends ServiceObject {
  constructor(
    session: Session,
    events: ServiceEvents,
    readonly className: "RibbonTab" | "RibbonButton",
    private readonly id: string,
  ) {
    super(session, events);
  }

  override identity(): string {
    return this.id;
  }
  SetVisibility(visible: unknown): void {
    this.events.ribbonUpdated({ id: this.id, visible });
  }
  get Enabled(): boolean {
    return true;
  }
  set Enabled(enabled: unknown) {
    this.events.ribbonUpdated({ id: this.id, enabled });
  }
  SetEnabled(enabled: unknown): void {
    this.events.ribbonUpdated({ id: this.id, enabled });
  }
}

class DynamicRibbon extends ServiceObject {
  readonly className = "DynamicRibbon";

  ExecuteRequestUpdate(update: unknown): void {
    this.events.ribbonUpdated(JSON.parse(textParameter(update, "jsonUpdate")));
  }
  GetTab(id: unknown): HostObject {
    return new RibbonControl(this.session, this.events, "RibbonTab", textParameter(id, "id"));
  }
  GetButton(id: unknown): HostObject {
    return new RibbonControl(this.session, this.events, "RibbonButton", textParameter(id, "id"));
  }
  ExecuteRequestCreate(tabs: unknown): void {
    this.events.ribbonUpdated(JSON.parse(textParameter(tabs, "jsonCreate")));
  }
}

const SERVICES: Readonly<Record<string, new (session: Session, events: ServiceEvents) => ServiceObject>> = {
  "Microsoft.ExcelServices.CustomFunctions": CustomFunctionsService,
  "Microsoft.AppRuntime.AppRuntimeService": AppRuntimeService,
  "Microsoft.AppRuntime.AppRuntimePersistenceService": AppRuntimePersistenceService,
  "Microsoft.InternalService.AddinInternalService": AddinInternalService,
  "Microsoft.DynamicRibbon.DynamicRibbon": DynamicRibbon,
};

export function findService(name: string, session: Session, events: ServiceEvents): HostObject | undefined {
  const Service = SERVICES[name];
  return Service && new Service(session, events);
}
