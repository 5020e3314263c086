import { networkComparisons } from "../published/networks";
import { testComparisons } from "../published/testComparisons";

testComparisons(networkComparisons);
