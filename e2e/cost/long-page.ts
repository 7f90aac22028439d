const sentences = [
  'The ferry keeps to its winter hours until the ice on the inner harbour has gone.',
  'Two of the three bakeries in the old town will share one oven from the first week of next month.',
  'Nobody on the council would say how the missing 140,000 had been booked.',
  'Rain is expected over the hills tonight, with gusts of up to 70 km/h along the ridge.',
  'A reader from the valley sent us a photograph of the heron that stands on the weir every morning.',
  'The choir sang for half an hour, and then the lights went out in the whole street.',
];

/**
 * A page of about one megabyte of text, or of as much as is asked for, about nothing that any pack knows, with no script of its own: whatever script runs in
 * it is the extension's.
 */
export function longPage(characters = 1_000_000): string {
  const paragraphs: string[] = [];
  for (let length = 0, at = 0; length < characters; at += 1) {
    const words = Array.from({ length: 6 }, (_, i) => sentences[(at + i * i) % sentences.length]).join(' ');
    length += words.length;
    paragraphs.push(
      `<p>${words.replace('the', '<em>the</em>').replace('hour', '<a href="/x">hour</a>')}</p>`,
    );
  }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A long column</title></head><body><article><h1>A long column</h1>${paragraphs.join('\n')}</article></body></html>`;
}
