// The script of one worker: the build makes it a file of its own, served from where the add-in is served.
import { expose } from "comlink";
import { simulationService } from "./simulationService";

expose(simulationService());
