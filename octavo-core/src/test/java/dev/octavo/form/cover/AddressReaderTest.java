package dev.octavo.form.cover;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.form.line.Pieces;
import dev.octavo.page.Page;
import dev.octavo.page.PageReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "128 Sidney Street, Cambridge, MA 02139 > 128 Sidney Street|Cambridge|MA|02139",
                "401 Congress Ave. Suite 1650 Austin, Texas 78701 > 401 Congress Ave. Suite 1650|Austin|Texas|78701",
                "17800 N. 85th St. Scottsdale, Arizona 85255 > 17800 N. 85th St.|Scottsdale|Arizona|85255",
                "10 Main Street St. Louis, Missouri 63101 > 10 Main Street|St. Louis|Missouri|63101",
                "12 Oak Avenue / Suite 400 / Salt Lake City, Utah 84101-1234 > 12 Oak Avenue Suite 400|Salt Lake City|Utah|84101-1234",
                "270 Park Avenue, / New York, / New York / 10017 > 270 Park Avenue|New York|New York|10017",
                "601 13th Street, NW, Suite 900 South, Washington, D.C. 20005 > 601 13th Street, NW, Suite 900 South|Washington|D.C.|20005",
                "5 Park Plaza West Palm Beach, FL 33401 > 5 Park Plaza|West Palm Beach|FL|33401",
                "One Way, Menlo Park, California 94025 USA > One Way|Menlo Park|California|94025",
                "Suite 200, 1000 West Street / Vancouver, British Columbia, Canada V6E 2E9 > Suite 200, 1000 West Street|Vancouver|British Columbia|V6E 2E9",
                "100 King Street West, Toronto, Ontario M5X 1B1 > 100 King Street West|Toronto|Ontario|M5X 1B1",
                "1 Poultry Lane, London, England EC2R 8EJ > 1 Poultry Lane|London|-|EC2R 8EJ",
                "7 Harbour Road, Hamilton HM 11, Bermuda > 7 Harbour Road|Hamilton|-|HM 11",
                "12 Tech Park, Haifa 3100001, Israel > 12 Tech Park|Haifa|-|3100001",
                "South Building, No. 3, / No. 39 West Road, Shanghai, China > South Building, No. 3, No. 39 West Road|Shanghai|-|-",
                "Floor 9, Heron Plaza / No. 7 Lu Road / Haidian District / Beijing, People’s Republic of China 100040 > Floor 9, Heron Plaza No. 7 Lu Road Haidian District|Beijing|-|100040",
                "Floor 9, Heron Plaza / 88 Lu Road, / Pudong District, Shanghai 200120 / The People's Republic of China > Floor 9, Heron Plaza 88 Lu Road, Pudong District|Shanghai|-|200120",
                "6 Lu Road, 19th Floor, Hanzhong City / Shaanxi Province, PRC 723000 > 6 Lu Road, 19th Floor|Hanzhong City|Shaanxi Province|723000",
                "Room 12, Tower B, Shenzhen, / Guangdong 518040 > Room 12, Tower B|Shenzhen|Guangdong|518040",
                "7 Sea Street, Tallinn, Estonia 10117 > 7 Sea Street|Tallinn|-|10117",
                "4 Hill Road / Riga, LV-1010 / Latvia > 4 Hill Road|Riga|-|LV-1010",
                "Uferweg 12 / CH-6300 Zug, Switzerland > Uferweg 12|Zug|-|CH-6300",
                "Gracht 555 / 1017 DR Amsterdam, The Netherlands > Gracht 555|Amsterdam|-|1017 DR",
                "Gracht 555 / 1017 GR Amsterdam / The Netherlands > Gracht 555|Amsterdam|-|1017 GR",
                "21/F Heron Tower, 34 Quay Road Central, Hong Kong > 21/F Heron Tower, 34 Quay Road Central|Hong Kong|-|-",
                "34 Quay Road, Wanchai, Hong Kong > 34 Quay Road|Wanchai|-|-",
                "34 Quay Road / Hong Kong > 34 Quay Road|Hong Kong|-|-",
                "Uferweg 12, 6300 Zug, Switzerland > Uferweg 12|Zug|-|6300",
                "Gade 7 / 2100 Copenhagen / Denmark > Gade 7|Copenhagen|-|2100",
                "Avenida Sur 1234, Buenos Aires, Argentina > Avenida Sur 1234|Buenos Aires|-|-",
                "Tower 5F, 1-6-1 Otemachi / Tokyo 100-0004, Japan > Tower 5F, 1-6-1 Otemachi|Tokyo|-|100-0004",
                "Level 7, 11 Finch Street, Milton, Queensland 4064, Australia > Level 7, 11 Finch Street|Milton|Queensland|4064",
                "P.O. Box 31119, George Town, Grand Cayman KY1-1104, Cayman Islands > P.O. Box 31119, George Town|Grand Cayman|-|KY1-1104",
                "51, Boulevard Royal, L-1331 Luxembourg > 51, Boulevard Royal|Luxembourg|-|L-1331",
                "8 Harbour View, #14-09 Tower 1, Singapore 018960 > 8 Harbour View, #14-09 Tower 1|Singapore|-|018960",
                "8 Harbour View / Singapore 018960 / Singapore > 8 Harbour View|Singapore|-|018960",
                "7 Rue Neuve, Monaco > 7 Rue Neuve|Monaco|-|-",
                "Lu Road, Building No. 1200, China > Lu Road, Building No. 1200|-|-|-",
                "70 Quay Road / Dublin 2, Ireland > 70 Quay Road|Dublin 2|-|-",
                "Plot 17, Gurgaon, Haryana 122003, India > Plot 17|Gurgaon|Haryana|122003",
                "P.O. Box 77 / Akron, Ohio > P.O. Box 77|Akron|Ohio|-",
            })
    void parts(String lines, String expected) {
        byte[] bytes = lines.replace(" / ", "\n").getBytes(StandardCharsets.UTF_8);
        Page page = PageReader.read(bytes, 0, bytes.length, 1);
        Pieces pieces = new Pieces(page);
        for (int l = 0; l < page.lines(); l++) {
            pieces.add(page.start(l), page.end(l));
        }
        AddressReader.Address a = AddressReader.read(pieces);
        assertThat(
                        a.street().orElse("-")
                                + "|"
                                + a.city().orElse("-")
                                + "|"
                                + a.state().orElse("-")
                                + "|"
                                + a.zip().orElse("-"))
                .isEqualTo(expected);
    }
}
