export const table = (rows, columns) => Inputs.table(rows, { columns });
