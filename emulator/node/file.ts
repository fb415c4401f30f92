import { openMemoryDatabase } from '../store/memory.ts'
export const openFileDatabase = (_file: string) => openMemoryDatabase()
