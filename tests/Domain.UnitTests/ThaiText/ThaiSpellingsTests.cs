using LocalPlan.Domain.ThaiText;

namespace LocalPlan.Domain.UnitTests.ThaiText;

public sealed class ThaiSpellingsTests
{
    [Theory]
    [InlineData("ถนน คสล. สายบ้าน", "ถนน คอนกรีตเสริมเหล็ก สายบ้าน")]
    [InlineData("ถนนค.ส.ล.สายบ้าน", "ถนนคอนกรีตเสริมเหล็ก สายบ้าน")]
    [InlineData("ถนนคสล แม่ท้อ", "ถนนคอนกรีตเสริมเหล็ก แม่ท้อ")]
    [InlineData("คอนกรีด เสริมเหล็ก", "คอนกรีตเสริมเหล็ก")]
    [InlineData("แอสฟัลท์ติกคอนกรีต", "แอสฟัลต์คอนกรีต")]
    [InlineData("แอสฟัสติก", "แอสฟัลต์")]
    [InlineData("แอสฟัลติกคอนกรีต", "แอสฟัลต์คอนกรีต")]
    [InlineData("แอสฟัลต์", "แอสฟัลต์")]
    [InlineData("โคมไฟโซล่าเซลล์", "โคมไฟโซลาร์เซลล์")]
    [InlineData("แผนงานการพานิชย์", "แผนงานการพาณิชย์")]
    [InlineData("แผนงานการศาสานา", "แผนงานการศาสนา")]
    [InlineData("ทางสาธารณะประโยชน์", "ทางสาธารณประโยชน์")]
    public void Works_and_materials(string typed, string expected) => Assert.Equal(expected, ThaiNormalizer.Canonical(typed));

    [Theory]
    [InlineData("หมู่ ๔ บ้านวัดไทร", "หมู่ที่ 4 บ้านวัดไทร")]
    [InlineData("หมู่ที่4", "หมู่ที่ 4")]
    [InlineData("หมู่บ้านที่ 12", "หมู่ที่ 12")]
    [InlineData("บ้านแม่ตาว (ม.3)", "บ้านแม่ตาว หมู่ที่ 3")]
    [InlineData("ม. 3 ต. แม่ปะ อ.แม่สอด จ.ตาก", "หมู่ที่ 3 ตำบลแม่ปะ อำเภอแม่สอด จังหวัดตาก")]
    [InlineData("นักเรียนชั้น ม.3", "นักเรียนชั้น ม.3")]
    [InlineData("จ.ส.อ.สมชาย", "จ.ส.อ.สมชาย")]
    [InlineData("ซ.5 ถ.มหาดไทย", "ซอย 5 ถนนมหาดไทย")]
    [InlineData("ซอยที่ 7", "ซอย 7")]
    [InlineData("ซ.วัดไทร", "ซอยวัดไทร")]
    public void Places(string typed, string expected) => Assert.Equal(expected, ThaiNormalizer.Canonical(typed));

    [Theory]
    [InlineData("ของอบต.แม่ใส", "ขององค์การบริหารส่วนตำบลแม่ใส")]
    [InlineData("อบต แม่ใส", "องค์การบริหารส่วนตำบลแม่ใส")]
    [InlineData("อบจ.ตาก", "องค์การบริหารส่วนจังหวัดตาก")]
    [InlineData("ทต.แม่กุ", "เทศบาลตำบลแม่กุ")]
    [InlineData("ทม.ตาก", "เทศบาลเมืองตาก")]
    [InlineData("ทน.แม่สอด", "เทศบาลนครแม่สอด")]
    [InlineData("การทดแทน.", "การทดแทน.")]
    [InlineData("ศพด.บ้านใหม่", "ศูนย์พัฒนาเด็กเล็กบ้านใหม่")]
    [InlineData("รพ.สต.แม่ปะ", "โรงพยาบาลส่งเสริมสุขภาพตำบลแม่ปะ")]
    [InlineData("รร.บ้านใหม่", "โรงเรียนบ้านใหม่")]
    [InlineData("ธรรมชาติ", "ธรรมชาติ")]
    public void Bodies(string typed, string expected) => Assert.Equal(expected, ThaiNormalizer.Canonical(typed));

    [Theory]
    [InlineData("กว้าง 5 ม. ยาว 100ม.", "กว้าง 5 เมตร ยาว 100 เมตร")]
    [InlineData("กว้าง 5ม", "กว้าง 5 เมตร")]
    [InlineData("ยาว 1.2 กม.", "ยาว 1.2 กิโลเมตร")]
    [InlineData("500 ตร.ม.", "500 ตารางเมตร")]
    [InlineData("20 ลบ.ม.", "20 ลูกบาศก์เมตร")]
    [InlineData("หนา 15 ซม.", "หนา 15 เซนติเมตร")]
    [InlineData("ช่วงที่ 2", "ระยะที่ 2")]
    [InlineData("เฟส 2", "ระยะที่ 2")]
    [InlineData("Phase 2", "ระยะที่ 2")]
    [InlineData("ตอนที่2", "ระยะที่ 2")]
    public void Sizes_and_phases(string typed, string expected) => Assert.Equal(expected, ThaiNormalizer.Canonical(typed));
}
