import { crc32, deflateRawSync, inflateRawSync } from './deflate'

export type Entries = Map<string, Buffer>

const localHeader = (name: Buffer, packed: Buffer, data: Buffer) => {
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(20, 4)
  header.writeUInt16LE(0x0800, 6)
  header.writeUInt16LE(8, 8)
  header.writeUInt16LE(0x21, 12)
  header.writeUInt32LE(crc32(data), 14)
  header.writeUInt32LE(packed.length, 18)
  header.writeUInt32LE(data.length, 22)
  header.writeUInt16LE(name.length, 26)
  return header
}

const centralHeader = (local: Buffer, offset: number) => {
  const header = Buffer.alloc(46)
  header.writeUInt32LE(0x02014b50, 0)
  header.writeUInt16LE(20, 4)
  local.copy(header, 6, 4, 30)
  header.writeUInt32LE(offset, 42)
  return header
}

/** The entries as a zip file. */
export const zip = (entries: Entries): Buffer => {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [path, data] of entries) {
    const name = Buffer.from(path)
    const packed = deflateRawSync(data)
    const local = localHeader(name, packed, data)
    directory.push(centralHeader(local, offset), name)
    files.push(local, name, packed)
    offset += local.length + name.length + packed.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.size, 8)
  end.writeUInt16LE(entries.size, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...files, central, end])
}

/** The entries of a zip file, read by its central directory. */
export const unzip = (file: Buffer): Entries => {
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  const entries: Entries = new Map()
  let at = file.readUInt32LE(end + 16)
  for (let i = 0; i < file.readUInt16LE(end + 10); i++) {
    const [method, packedSize] = [file.readUInt16LE(at + 10), file.readUInt32LE(at + 20)]
    const [nameSize, extraSize, commentSize] = [
      file.readUInt16LE(at + 28),
      file.readUInt16LE(at + 30),
      file.readUInt16LE(at + 32),
    ]
    const local = file.readUInt32LE(at + 42)
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28)
    const packed = file.subarray(start, start + packedSize)
    entries.set(
      file.toString('utf8', at + 46, at + 46 + nameSize),
      method === 8 ? inflateRawSync(packed) : packed,
    )
    at += 46 + nameSize + extraSize + commentSize
  }
  return entries
}
