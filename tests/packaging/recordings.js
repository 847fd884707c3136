/** A downtime as it is recorded, in the formats that are read. */
const rows = [['weather', '20:00'], ['flights', '20:00'], ['flights', '21:45'], ['weather', '22:00']]
  .map(([stream, time]) => ({ stream, time: `2013-10-25T${time}:00Z` }));

export const asText = rows.map((row) => `${JSON.stringify(row)}\n`).join('');

export async function asParquet() {
  const { parquetWriteBuffer } = await import('hyparquet-writer');
  return new Uint8Array(parquetWriteBuffer({
    columnData: [
      { name: 'stream', data: rows.map(({ stream }) => stream), type: 'STRING' },
      { name: 'time', data: rows.map(({ time }) => new Date(time)), type: 'TIMESTAMP' },
    ],
  }));
}
