import { findModelFaults } from "./checks";
import { modelShape } from "./shape";
import * as z from "./zodWithoutEval";

/** The single definition of a model: its shape, and every rule by which a model is accepted or refused. */
export const modelSchema = modelShape.check(
  z.superRefine((model, context) => {
    for (const fault of findModelFaults(model)) {
      context.addIssue({ code: "custom", path: [...fault.path], params: fault, message: fault.code });
    }
  }),
);
