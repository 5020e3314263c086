/** Answers rich-API calls: size limits, cell-edit mode, the log; what the actions do is the interpreter's. */
import type { FaultPlan } from "../faultPlan";
import { HostFault } from "../hostFault";
import type { JsonObject } from "../xdm/envelope";
import { Batch, type BatchEnvironment } from "./interpreter";
import {
  CALL_ERROR,
  DELAY_FOR_CELL_EDIT,
  describe,
  PAYLOAD_LIMIT,
  readRequest,
  replyBytes,
  replyOf,
  type BatchRecord,
  type RichRequest,
} from "./payload";
import { ActionType, PathType } from "./wire";

export class DocumentCalls {
  constructor(
    private readonly environment: BatchEnvironment,
    private readonly faults: FaultPlan,
    private readonly log: BatchRecord[],
    /** Bytes of custom function results per message. */
    private readonly resultLimit: number,
  ) {}

  async answer(call: JsonObject): Promise<JsonObject> {
    const request = readRequest(call);
    if (!request) throw new HostFault("GeneralException", "host: a rich-API request that cannot be read");
    // Results of functions, the pane and the ribbon go to services; they are no requests to the workbook.
    const isService = Object.values(request.body.ObjectPaths).some(
      ({ ObjectPathType }) => ObjectPathType === PathType.service,
    );
    const waits = (request.flags & DELAY_FOR_CELL_EDIT) !== 0;
    const record: BatchRecord = {
      actions: describe(request.body),
      requestBytes: request.bytes,
      responseBytes: 0,
      error: undefined,
      waitsForCellEdit: waits,
    };
    if (!isService) this.log.push(record);
    if (request.bytes > (isService ? this.resultLimit : PAYLOAD_LIMIT)) {
      record.error = "RequestPayloadSizeLimitExceeded";
      return { Error: CALL_ERROR.requestTooLarge };
    }
    if (this.faults.isEditing && !isService) {
      if (!waits) {
        record.error = "InvalidOperationInCellEditMode";
        return { Error: CALL_ERROR.cellEditMode };
      }
      await this.faults.untilEditingEnds();
    }
    await this.openFiles(request);
    return this.run(request, record, isService);
  }

  private async openFiles({ body }: RichRequest): Promise<void> {
    for (const { ActionType: type, Name, ArgumentInfo } of body.Actions) {
      const file = ArgumentInfo?.Arguments?.[0];
      if (type === ActionType.method && Name === "InsertWorksheetsFromBase64" && typeof file === "string")
        await this.environment.session.files.prepare(file);
    }
  }

  private run(request: RichRequest, record: BatchRecord, isService: boolean): JsonObject {
    const answer = new Batch(request.body, this.environment).run();
    this.faults.afterBatch();
    const json = JSON.stringify(answer);
    record.responseBytes = replyBytes(json);
    record.error = answer.Error?.Code;
    if (!isService && record.responseBytes > PAYLOAD_LIMIT) {
      record.error = "ResponsePayloadSizeLimitExceeded";
      return { Error: CALL_ERROR.responseTooLarge };
    }
    return replyOf(json);
  }
}
