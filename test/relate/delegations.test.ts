import { parties, table } from '../read.ts';

table('delegations', parties, [
  [
    'who leads it stands for it',
    'Phái đoàn thương mại Nhật Bản do Ngoại trưởng Takeshi Iwaya dẫn đầu đã đàm phán tại Washington với Bộ trưởng Tài chính Mỹ Scott Bessent.',
    '2025-05-02',
    ['talks: Scott Bessent + Takeshi Iwaya'],
  ],
  [
    'both sides by their leaders',
    'Đoàn Sudan do Ngoại trưởng Mustafa Osman Ismail dẫn đầu hội đàm với đoàn Ai Cập do Ngoại trưởng Ahmed Aboul Gheit làm trưởng đoàn.',
    '2004-08-10',
    ['talks: Ahmed Aboul Gheit + Mustafa Osman Ismail'],
  ],
  [
    'who leads one is the subject',
    'Ngoại trưởng Nga Sergei Lavrov dẫn đầu đoàn đại biểu Nga hội đàm với Ngoại trưởng Ai Cập Sameh Shoukry.',
    '2022-07-24',
    ['talks: Sameh Shoukry + Sergei Lavrov'],
  ],
  [
    'both lead theirs',
    'Tổng thống Hàn Quốc Roh Moo-hyun và Tổng thống Kazakhstan Nursultan Nazarbayev dẫn đầu đoàn đại biểu hai nước hội đàm.',
    '2004-09-20',
    ['talks: Nursultan Nazarbayev + Roh Moo-hyun'],
  ],
  [
    'a state that leads is no leader',
    'Liên quân Arập do Saudi Arabia dẫn đầu đã đàm phán với Iran.',
    '2017-11-08',
    ['talks: Iran + Liên quân Arab'],
  ],
  [
    'whose aide leads it does not',
    'Đoàn Cuba do Thứ trưởng Ngoại giao Abelardo Moreno, trợ lý của Chủ tịch Cuba Fidel Castro, dẫn đầu đã hội đàm với Ngoại trưởng Nga Sergei Lavrov.',
    '2004-09-20',
    ['talks: Abelardo Moreno + Sergei Lavrov'],
  ],
  [
    'nobody is named',
    'Phái đoàn Triều Tiên đã gặp phái đoàn Hàn Quốc tại Panmunjom.',
    '2018-01-09',
    ['talks: Hàn Quốc + Triều Tiên'],
  ],
  [
    'a delegation alone is that of who has come',
    'Sáng 5/3, Thủ tướng Campuchia Hun Sen dẫn đầu đoàn đại biểu cấp cao thăm Lào. Tại Viêng Chăn, đoàn đã hội đàm với Thủ tướng Lào Bouasone Bouphavanh. Chủ tịch Quốc hội Lào Thongsing Thammavong tiếp đoàn.',
    '2008-03-06',
    ['talks: Bouasone Bouphavanh + Hun Sen', 'talks: Hun Sen + Thongsing Thammavong'],
  ],
  [
    'a delegation of another, and a train',
    'Sáng 5/3, Thủ tướng Campuchia Hun Sen dẫn đầu đoàn đại biểu cấp cao thăm Lào. Đoàn tàu chạy chậm. Thủ tướng Lào Bouasone Bouphavanh tiếp đoàn đại biểu Cuba.',
    '2008-03-06',
    ['talks: Bouasone Bouphavanh + Cuba'],
  ],
  [
    'a delegation where nobody has travelled',
    'Thủ tướng Lào Bouasone Bouphavanh phát biểu. Đoàn đã gặp Bộ trưởng Quốc phòng Cuba Julio Casas.',
    '2008-03-06',
    [],
  ],
]);
