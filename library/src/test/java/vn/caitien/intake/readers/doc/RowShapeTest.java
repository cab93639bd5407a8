package vn.caitien.intake.readers.doc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.sprm.SprmBuffer;
import org.junit.jupiter.api.Test;
import vn.caitien.intake.readers.flow.Draft.Merge;

class RowShapeTest {
    private static final short DEFINITION = (short) 0xD608;

    /** A row of two cells, ends at 0, 1000 and 3000, with these flags in the second. */
    private static RowShape shape(int flags, byte... more) {
        ByteBuffer modifiers = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
        modifiers.putShort((short) 0).putShort(DEFINITION).putShort((short) (1 + 6 + 40 + 1)).put((byte) 2);
        modifiers.putShort((short) 0).putShort((short) 1000).putShort((short) 3000);
        modifiers.put(new byte[20]).putShort((short) flags).putShort((short) 0).put(new byte[16]).put(more);
        byte[] whole = new byte[modifiers.position()];
        modifiers.get(0, whole);
        return RowShape.read(new PAPX(0, 1, new SprmBuffer(whole, true, 2)));
    }

    @Test
    void cellsEndWhereTheRowSays() {
        assertThat(shape(0).bounds()).containsExactly(0, 1000, 3000);
    }

    @Test
    void aCellMayJoinTheOneBeforeIt() {
        assertThat(shape(2).cell(1).joinsLeft()).isTrue();
    }

    @Test
    void aCellMayBeginDownwards() {
        assertThat(shape(0x60).cell(1).merge()).isEqualTo(Merge.BEGINS);
    }

    @Test
    void aCellMayGoOnFromAbove() {
        assertThat(shape(0x20).cell(1).merge()).isEqualTo(Merge.GOES_ON);
    }

    @Test
    void aLaterModifierMayMergeDownwards() {
        assertThat(shape(0, (byte) 0x2B, (byte) 0xD6, (byte) 2, (byte) 1, (byte) 3).cell(1).merge()).isEqualTo(Merge.BEGINS);
    }

    @Test
    void aRowThatSaysNothingHasCellsOfOneWidth() {
        assertThat(RowShape.NONE.bound(2) - RowShape.NONE.bound(1)).isEqualTo(RowShape.NONE.bound(1));
    }
}
