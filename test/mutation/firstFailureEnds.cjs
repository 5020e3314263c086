const { TestEnvironment } = require("jest-environment-node");

/** For mutation testing, where one test that notices tells enough: those after it are skipped. */
module.exports = class FirstFailureEnds extends TestEnvironment {
  failed = false;

  handleTestEvent(event) {
    if (event.name === "test_fn_failure") this.failed = true;
    if (event.name === "test_start" && this.failed) event.test.mode = "skip";
  }
};
