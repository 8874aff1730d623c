namespace LocalPlan.Infrastructure.Database;

/// <summary>What start-up says when a database cannot be had, in both languages.</summary>
internal static class Texts
{
    public const string NothingFound = """
        ไม่พบ PostgreSQL: กำหนด ConnectionStrings__Default ติดตั้ง PostgreSQL 15 ขึ้นไป หรือสั่ง npm ci ในโฟลเดอร์ client เพื่อใช้ตัวที่มากับแพ็กเกจ
        No PostgreSQL found: set ConnectionStrings__Default, install PostgreSQL 15 or later, or run npm ci in the client folder for the embedded one.
        """;

    public const string ThaiTrigramsEmpty = """
        ฐานข้อมูลนี้ค้นข้อความไทยไม่ได้ (trigram ของคำไทยว่าง): สร้างใหม่ด้วย LC_CTYPE 'C.UTF-8' ตาม docs/operations.md
        This database cannot search Thai text (trigrams of Thai words are empty): create it with LC_CTYPE 'C.UTF-8', see docs/operations.md.
        """;

    public const string ThaiCollationMissing = """
        PostgreSQL นี้ไม่มีการเรียงลำดับภาษาไทยของ ICU (th-TH-x-icu): ใช้รุ่นที่คอมไพล์พร้อม ICU
        This PostgreSQL lacks the Thai ICU collation (th-TH-x-icu): use a build with ICU.
        """;

    public const string TrigramsMissing = """
        PostgreSQL นี้ไม่มีส่วนขยาย pg_trgm: ติดตั้งชุด contrib ของรุ่นเดียวกัน
        This PostgreSQL lacks the extension pg_trgm: install the contrib package of the same version.
        """;

    public static string UnknownChoice(string choice) => $"""
        ไม่รู้จัก LOCALPLAN_DATABASE={choice}: ใช้ installed, embedded หรือ docker
        LOCALPLAN_DATABASE={choice} is not known: use installed, embedded or docker.
        """;

    public static string NoAccess(string path) => $"""
        ผู้ใช้ที่รันโปรแกรมไม่มีสิทธิ์ใน {path}: รันด้วยผู้ใช้ที่เป็นเจ้าของ หรือกำหนด LOCALPLAN_DATA เป็นโฟลเดอร์อื่น
        The account that runs the program has no rights on {path}: run it as the owner, or set LOCALPLAN_DATA to another folder.
        """;

    public static string NotPostgres(string folder) => $"""
        {folder} มีไฟล์อื่นที่ไม่ใช่ข้อมูลของ PostgreSQL: กำหนด LOCALPLAN_DATA เป็นโฟลเดอร์อื่น
        {folder} holds files that are not PostgreSQL data: set LOCALPLAN_DATA to another folder.
        """;

    public static string NoPassword(string file) => $"""
        ไม่พบไฟล์รหัสผ่านของฐานข้อมูล {file}: นำกลับมาไว้ที่เดิม หรือกำหนด LOCALPLAN_DATA เป็นโฟลเดอร์อื่น
        The password file {file} of the database is missing: put it back, or set LOCALPLAN_DATA to another folder.
        """;

    public static string WrongPassword(string file) => $"""
        ฐานข้อมูลไม่ยอมรับรหัสผ่านใน {file}: นำไฟล์เดิมกลับมา หรือกำหนด LOCALPLAN_DATA เป็นโฟลเดอร์อื่น
        The database refuses the password in {file}: put the former file back, or set LOCALPLAN_DATA to another folder.
        """;

    public static string WrongMajor(int major, string home) => $"""
        ข้อมูลใน {home} สร้างด้วย PostgreSQL {major} แต่ไม่พบ PostgreSQL {major} บนเครื่องนี้: ติดตั้งรุ่นนั้น หรือกำหนด LOCALPLAN_DATA เป็นโฟลเดอร์อื่น
        The data in {home} was made with PostgreSQL {major}, which is not on this machine: install it, or set LOCALPLAN_DATA to another folder.
        """;

    public static string InUse(string home) => $"""
        LocalPlan อีกชุดหนึ่งกำลังใช้ข้อมูลใน {home}: ปิดก่อน หรือกำหนด LOCALPLAN_DATA เป็นโฟลเดอร์อื่น
        Another LocalPlan is using the data in {home}: stop it, or set LOCALPLAN_DATA to another folder.
        """;

    public static string ServerDidNotStart(string log, string tail) => $"""
        เปิด PostgreSQL ไม่สำเร็จ ดู {log}
        PostgreSQL did not start, see {log}
        {tail}
        """;

    public static string InitFailed(string output) => $"""
        สร้างที่เก็บข้อมูลไม่สำเร็จ
        The data directory could not be made:
        {output}
        """;

    public static string Unreachable(string reason) => $"""
        ต่อฐานข้อมูลที่กำหนดไว้ไม่ได้
        The configured database cannot be reached: {reason}
        """;
}
