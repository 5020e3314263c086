/** In as many digits as a person reads. */
export const shownNumber = (value: number): string => String(Number(value.toPrecision(4)));
