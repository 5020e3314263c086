import fc from "fast-check";

// For mutation testing, where one failing example tells enough: a mutant is not worth the search for its smallest one.
fc.configureGlobal({ endOnFailure: true });
