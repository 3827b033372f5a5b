package tokuden.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tokuden.memory.MemoryStore;
import tokuden.office.Officer;
import tokuden.terminal.StoreOption;
import tokuden.work.TroubleException;

class SubscriberListTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "契約者氏名,生年月日,利用停止日",
                "No\t加入者\t電話番号\t強制解約理由",
                "subscriber;address;suspended on",
                "利用停止者一覧\n\n氏名,住所,ブラックリスト区分"
            })
    void a_column_for_the_person_and_one_for_the_stop_make_a_list(String head) {
        assertThat(SubscriberList.is(head.getBytes(StandardCharsets.UTF_8))).isTrue();
        assertThat(SubscriberList.is(head.getBytes(Charset.forName("windows-31j")))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IPアドレス,日時,契約者,利用停止",
                "照会番号,加入者,解約日",
                "mail,use",
                "From: shop@example.jp\nSubject: 契約者の皆様、配信停止はこちら",
                "契約者の利用停止について回答します。"
            })
    void an_answer_to_what_was_asked_and_a_mail_are_none(String text) {
        assertThat(SubscriberList.is(text.getBytes(StandardCharsets.UTF_8))).isFalse();
    }

    @Test
    void a_workbook_is_looked_into() throws IOException {
        assertThat(SubscriberList.is(workbook("契約者", "住所", "利用停止日"))).isTrue();
        assertThat(SubscriberList.is(workbook("照会番号", "契約者", "解約日"))).isFalse();
    }

    @Test
    void it_is_not_taken_for_a_list_of_recipients_and_nothing_is_sealed() {
        MemoryStore store = new MemoryStore();
        RecipientsRecords records =
                new RecipientsRecords(store.exhibits(), store.reports(), store.journal());
        byte[] list = "契約者,利用停止日,mail\nx,y,a@example.com".getBytes(StandardCharsets.UTF_8);
        Officer by = StoreOption.fresh().officers().get(0);

        assertThatThrownBy(
                        () ->
                                records.take(
                                        new RecipientsRecords.Given(list, "list.csv"),
                                        List.of(),
                                        by,
                                        Instant.EPOCH))
                .isInstanceOfSatisfying(
                        TroubleException.class,
                        t -> assertThat(t.key()).isEqualTo("list.subscribers"));
        assertThat(store.exhibits().count()).isZero();
    }

    private static byte[] workbook(String... columns) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Row row = book.createSheet().createRow(0);
            for (int i = 0; i < columns.length; i++) {
                row.createCell(i).setCellValue(columns[i]);
            }
            book.write(out);
            return out.toByteArray();
        }
    }
}
